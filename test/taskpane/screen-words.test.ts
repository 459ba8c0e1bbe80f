import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../src/i18n/en";
import { screens as english } from "../../src/i18n/en/screens";
import { nl } from "../../src/i18n/nl";
import { screens as dutch } from "../../src/i18n/nl/screens";

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
  it("have what the engine leaves for the screens to say", () => {
    const said = Object.keys(all).filter((key) => /^(?:card|error|finding|reason|summary)\./.test(key));
    expect(said.length).toBeGreaterThan(200);
    expect(said.filter((key) => !Object.hasOwn(screens, key))).toEqual([]);
  });

  it("have nothing that only stands on sheets", () => {
    expect(Object.keys(screens).filter((key) => /^(?:plan|sheet|list|cli|library|customerValue)\./.test(key))).toEqual(
      [],
    );
  });

  it("have everything that the source of a screen spells out", () => {
    expect(spelledOut().length).toBeGreaterThan(100);
    expect(spelledOut().filter((key) => !Object.hasOwn(screens, key))).toEqual([]);
  });

  it("say the same as all words do", () => {
    expect(all).toMatchObject(screens);
  });
});
