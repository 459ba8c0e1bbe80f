import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const OFFICE = "https://appsforoffice.microsoft.com";

/** The content security policy of a page, by directive. */
function policyOf(page: string): ReadonlyMap<string, readonly string[]> {
  const content = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? "";
  return new Map(
    content.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

describe.each`
  page                         | foreign     | because
  ${"src/browser/index.html"}  | ${[]}       | ${"everything comes from the page's own folder"}
  ${"assets/help.html"}        | ${[]}       | ${"only text"}
  ${"src/taskpane/index.html"} | ${[OFFICE]} | ${"Microsoft requires its client to come from there"}
`("$page", ({ page, foreign }: { readonly page: string; readonly foreign: readonly string[] }) => {
  const html = readFileSync(page, "utf8");
  const policy = policyOf(html);

  it("allows nothing but what it names", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'none'"]);
  });

  it("names no other host than it must", () => {
    const hosts = [...policy.values()].flat().filter((source) => source.includes(":") && source !== "data:");
    expect([...new Set(hosts)]).toEqual(foreign);
    expect([...policy.values()].flat()).not.toEqual(expect.arrayContaining([expect.stringMatching(/\*|https?:$/)]));
  });

  it("runs no text as code", () => {
    const sources = [...policy.values()].flat();
    expect(sources).not.toContain("'unsafe-inline'");
    expect(sources).not.toContain("'unsafe-eval'");
    expect(html).not.toMatch(/\son\w+=|<script(?![^>]*\ssrc=)|\sstyle="/);
  });

  it("loads scripts only from the hosts it names", () => {
    const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => new URL(match[1] ?? "").origin);
    expect(scripts).toEqual(foreign);
  });
});

describe("the product", () => {
  it.each([
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "document.cookie",
    "sendBeacon",
    "XMLHttpRequest",
    "WebSocket",
    "dangerouslySetInnerHTML",
  ])("has no use for %s: everything it knows stands in the workbook", (word) => {
    const users = sourceFiles("src").filter((file) => readFileSync(file, "utf8").includes(word));
    expect(users).toEqual([]);
  });

  it("fetches nothing but the page's own files, for offline use", () => {
    const users = sourceFiles("src").filter((file) => /\bfetch\(/.test(readFileSync(file, "utf8")));
    expect(users.toSorted()).toEqual(["src/browser/offline/keep-offline.ts", "src/browser/offline/service-worker.ts"]);
  });
});
