import { readFileSync } from "node:fs";
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Page } from "../../src/browser/page";
import { BrowserSession, type ChosenFile } from "../../src/browser/session/browser-session";
import { createDesk } from "../../src/browser/worker/workbook-desk";
import { type Language, translatorFor } from "../../src/i18n";

// Every browser has these; jsdom leaves them out.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis.crypto, "subtle", { value: webcrypto.subtle, configurable: true });

const END_OF_2024 = 45_657;

/** The page over the real desk, in this very thread. */
export function showPage({ language = "nl" }: { readonly language?: Language } = {}) {
  const desk = createDesk({ translators: { nl: translatorFor("nl"), en: translatorFor("en") } });
  const saved: { readonly bytes: Uint8Array; readonly name: string }[] = [];
  const remembered: Language[] = [];
  const session = new BrowserSession({
    desk,
    language,
    today: () => END_OF_2024,
    save: (bytes, name) => saved.push({ bytes, name }),
    remember: (chosen) => remembered.push(chosen),
  });
  const { container } = render(<Page session={session} desk={desk} />);
  return { session, desk, saved, remembered, container, user: userEvent.setup() };
}

/** A file of the examples, as a browser hands it over. */
export function exampleFile(name: string): ChosenFile {
  return chosenFile(name, readFileSync(`examples/${name}`));
}

export function chosenFile(name: string, bytes: Uint8Array): ChosenFile {
  return { name, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}
