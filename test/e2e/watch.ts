import { type Page } from "playwright-core";

const OFFICE = "https://appsforoffice.microsoft.com/";

/** Everything a page did that no page of ours should do; every list stays empty. */
export type Trouble = {
  readonly errors: string[];
  /** Breaches of the content security policy by scripts of ours. */
  readonly violations: string[];
  /** Requests to anywhere but this machine and Microsoft's script. */
  readonly outside: string[];
};

/** Watches a page and its frames from its first byte. */
export function watch(page: Page): Trouble {
  const trouble: Trouble = { errors: [], violations: [], outside: [] };
  page.on("pageerror", ({ stack, message }) => trouble.errors.push(stack ?? message));
  page.on("crash", () => trouble.errors.push("The page crashed."));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const { url } = message.location();
    const text = `${message.text()} (${url})`;
    if (!text.includes("Content Security Policy")) trouble.errors.push(text);
    // Microsoft's client tries to add a style sheet for its own dialogs; it may not, and we use no dialogs.
    else if (!url.startsWith(OFFICE)) trouble.violations.push(text);
  });
  page.context().on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isLocal = hostname === "localhost" || protocol === "data:" || protocol === "blob:";
    if (!isLocal && !request.url().startsWith(OFFICE)) trouble.outside.push(request.url());
  });
  return trouble;
}

export const NO_TROUBLE: Trouble = { errors: [], violations: [], outside: [] };
