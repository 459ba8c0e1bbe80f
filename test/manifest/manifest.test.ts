/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { childNames, elements, parseXml } from "./read-manifest";

const text = readFileSync("manifest.xml", "utf8");
const manifest = parseXml(text);
const root = manifest.documentElement;
const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? "";
const only = (name: string) => elements(manifest, name)[0];

/** Width and height of a PNG file, from its first chunk. */
function pngSize(path: string): [width: number, height: number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(bytes.toString("latin1", 12, 16)).toBe("IHDR");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest", () => {
  it("has its parts in the order that Excel demands", () => {
    expect(childNames(root)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(childNames(only("VersionOverrides"))).toEqual(["Description", "Requirements", "Hosts", "Resources"]);
    expect(childNames(only("DesktopFormFactor"))).toEqual(["GetStarted", "ExtensionPoint"]);
    expect(childNames(only("CustomTab"))).toEqual(["Group", "Label"]);
    expect(childNames(only("Group"))).toEqual(["Label", "Icon", "Control", "Control"]);
    expect(childNames(only("Control"))).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(childNames(only("Resources"))).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  });

  it("says who it is: an identity, a version of four numbers, Excel only, and the oldest Excel that will do", () => {
    expect(only("Id")?.textContent).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(only("Version")?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(
      elements(manifest, "Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type")),
    ).toEqual(["Workbook", "Workbook"]);
    expect(elements(manifest, "Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["ExcelApi", "1.9"],
      ["ExcelApi", "1.9"],
    ]);
    expect(only("Permissions")?.textContent).toBe("ReadWriteDocument");
  });

  it("defines every resource that it uses, and uses every one it defines", () => {
    const used = elements(manifest, "VersionOverrides").flatMap((part) =>
      [...part.getElementsByTagName("*")].flatMap((element) => element.getAttribute("resid") ?? []),
    );
    const defined = [...(only("Resources")?.getElementsByTagName("*") ?? [])].flatMap(
      (element) => element.getAttribute("id") ?? [],
    );
    expect([...new Set(used)].toSorted()).toEqual(defined.toSorted());
    expect(defined).toEqual([...new Set(defined)]);
    expect(defined.every((id) => id.length <= 32)).toBe(true);
  });

  it("gives each tab, group and button a name of its own", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) => elements(manifest, name).map(attribute("id")));
    expect(ids.every((id) => id.startsWith("Relatieplan."))).toBe(true);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("is Dutch, with every sentence in English as well", () => {
    expect(only("DefaultLocale")?.textContent).toBe("nl-NL");
    const worded = [
      ...elements(manifest, "String"),
      only("DisplayName"),
      root.querySelector(":scope > Description") ?? undefined,
    ];
    for (const sentence of worded) {
      const overrides = [...(sentence?.children ?? [])].filter(({ localName }) => localName === "Override");
      expect(overrides.map(attribute("Locale"))).toEqual(["en-US"]);
      expect(overrides.every((override) => attribute("Value")(override).length > 0)).toBe(true);
    }
  });

  it.each`
    part              | most   | because
    ${"ShortStrings"} | ${125} | ${"labels"}
    ${"LongStrings"}  | ${250} | ${"descriptions"}
  `("keeps its $part within $most characters: $because", ({ part, most }) => {
    const strings = elements(manifest, "String").filter(({ parentElement }) => parentElement?.localName === part);
    const texts = strings.flatMap((string) => [
      attribute("DefaultValue")(string),
      ...[...string.children].map(attribute("Value")),
    ]);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((sentence) => sentence.length === 0 || sentence.length > most)).toEqual([]);
  });

  it("has only addresses over https, all of one host", () => {
    const addresses = [...text.matchAll(/(?:DefaultValue|Value)="([a-z]+:[^"]*)"/g)].map(
      (match) => new URL(match[1] ?? ""),
    );
    expect(addresses.length).toBeGreaterThan(5);
    expect([...new Set(addresses.map(({ origin }) => origin))]).toEqual(["https://localhost:3000"]);
    expect(elements(manifest, "AppDomain").map(({ textContent }) => textContent)).toEqual(["https://localhost:3000"]);
  });

  it.each([16, 32, 64, 80, 128])("has an icon of %i pixels that is a real picture of that size", (size) => {
    expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
  });

  it("names only icons that exist, in the sizes that the ribbon asks for", () => {
    const icons = elements(manifest, "Icon").map((icon) => [...icon.children].map(attribute("size")));
    expect(icons).toEqual(Array.from({ length: 3 }, () => ["16", "32", "80"])); // the group and its two buttons
    const named = [...text.matchAll(/assets\/([a-z-]+-(\d+)\.png)/g)];
    expect(named.length).toBe(8);
    for (const [, file, size] of named) expect(pngSize(`assets/${file}`)).toEqual([Number(size), Number(size)]);
  });

  it("has a button that opens the pane and one that shows what would be filled in, both in one and the same pane", () => {
    const urls = new Map(
      elements(manifest, "Url").map((url) => [attribute("id")(url), attribute("DefaultValue")(url)]),
    );
    const opened = elements(manifest, "Control").map((control) => {
      const [label, action] = ["Label", "Action"].map((name) => elements(control, name)[0]);
      const [pane, place] = ["TaskpaneId", "SourceLocation"].map((name) => action && elements(action, name)[0]);
      const { pathname, search } = new URL(urls.get(place?.getAttribute("resid") ?? "") ?? "");
      return [label?.getAttribute("resid"), pane?.textContent, pathname + search];
    });
    expect(opened).toEqual([
      ["Open.Label", "Relatieplan.Pane", "/taskpane.html"],
      ["Fill.Label", "Relatieplan.Pane", "/taskpane.html?start=fill"],
    ]);
  });

  it("does nothing without a pane: there are no functions without a pane to show what they do", () => {
    expect(elements(manifest, "Action").map(attribute("xsi:type"))).toEqual(["ShowTaskpane", "ShowTaskpane"]);
    expect(elements(manifest, "FunctionFile")).toEqual([]);
    expect(elements(manifest, "Runtimes")).toEqual([]);
  });
});
