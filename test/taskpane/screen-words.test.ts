import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../src/i18n/en";
import { screens as english } from "../../src/i18n/en/screens";
import { nl } from "../../src/i18n/nl";
import { screens as dutch } from "../../src/i18n/nl/screens";

/** What keys begin with that screens put together themselves, or get from the engine to put into words. */
const SAID = /^(?:card|explain|finding|job|pane|setting|summary|error|reason|domainError)\./;

const SOURCES = ["src/taskpane/screens", "src/taskpane/parts", "src/browser/parts"];

/** The keys that are spelled out in the source of the screens. */
function spelledOut(): string[] {
  const texts = SOURCES.flatMap((folder) =>
    readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")),
  );
  const quoted = texts.flatMap((text) => [...text.matchAll(/"([a-z]\w*\.[\w.-]+)"/g)].flatMap(([, key]) => key ?? []));
  return [...new Set(quoted)].filter((key) => Object.hasOwn(nl, key) && !key.startsWith("browser."));
}

describe.each([
  { language: "Dutch", all: nl, screens: dutch },
  { language: "English", all: en, screens: english },
])("the $language words of the screens", ({ all, screens }) => {
  it("have everything that a screen may have to say", () => {
    expect(Object.keys(all).filter((key) => SAID.test(key) && !Object.hasOwn(screens, key))).toEqual([]);
  });

  it("have everything that the source of a screen spells out", () => {
    expect(spelledOut().length).toBeGreaterThan(100);
    expect(spelledOut().filter((key) => !Object.hasOwn(screens, key))).toEqual([]);
  });

  it("say the same as all words do", () => {
    expect(all).toMatchObject(screens);
  });
});
