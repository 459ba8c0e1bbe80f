import {
  contentTypeOf,
  openPackage,
  readContentTypes,
  relationshipPath,
  relationshipsOf,
  resolveTarget,
  sheetParts,
} from "../../../../src/adapters/xlsx/package/xlsx-package";
import { tinyWorkbook } from "../../../fixtures/tiny-workbook";
import { fixtureBytes } from "../../../fixtures/workbooks";

describe("the target of a relationship", () => {
  it.each`
    source                        | target                      | expected                      | because
    ${"xl/workbook.xml"}          | ${"worksheets/sheet1.xml"}  | ${"xl/worksheets/sheet1.xml"} | ${"beside the source"}
    ${"xl/worksheets/sheet1.xml"} | ${"../tables/table1.xml"}   | ${"xl/tables/table1.xml"}     | ${"one folder up"}
    ${"xl/worksheets/sheet1.xml"} | ${"/xl/tables/table1.xml"}  | ${"xl/tables/table1.xml"}     | ${"from the package's root"}
    ${""}                         | ${"xl/workbook.xml"}        | ${"xl/workbook.xml"}          | ${"from the package itself"}
    ${"xl/workbook.xml"}          | ${"./styles.xml"}           | ${"xl/styles.xml"}            | ${"here"}
    ${"xl/workbook.xml"}          | ${"../../../../etc/passwd"} | ${"etc/passwd"}               | ${"never outside the package"}
    ${"xl/workbook.xml"}          | ${"sheet1.xml#A1"}          | ${"xl/sheet1.xml"}            | ${"a place within the part"}
  `("$target of '$source' is $expected: $because", ({ source, target, expected }) => {
    expect(resolveTarget(source, target)).toBe(expected);
  });

  it("stands in a part of its own beside the source", () => {
    expect(relationshipPath("xl/worksheets/sheet1.xml")).toBe("xl/worksheets/_rels/sheet1.xml.rels");
    expect(relationshipPath("")).toBe("_rels/.rels");
  });
});

describe("a workbook of 54 parts", () => {
  const rich = openPackage(fixtureBytes("rich.xlsx"), "rich.xlsx");

  it("lists its tabs in order, hidden ones and the chart's own tab included", () => {
    expect(sheetParts(rich).map(({ name, visibility, kind }) => [name, visibility, kind])).toEqual([
      ["Verkoop", "visible", "worksheet"],
      ["Klanten", "visible", "worksheet"],
      ["Draai", "visible", "worksheet"],
      ["Verborgen", "hidden", "worksheet"],
      ["ZeerVerborgen", "veryHidden", "worksheet"],
      ["Naam met spatie", "visible", "worksheet"],
      ["Grafiekblad", "visible", "chartsheet"],
    ]);
  });

  it("tells what a sheet points at, and what lies outside the file", () => {
    const kinds = relationshipsOf(rich, "xl/worksheets/sheet1.xml").map(({ kind, isExternal }) => [kind, isExternal]);
    expect(kinds).toContainEqual(["table", false]);
    expect(relationshipsOf(rich, "xl/worksheets/sheet4.xml")).toEqual([]);
    const [link] = relationshipsOf(rich, "xl/externalLinks/externalLink1.xml");
    expect(link?.isExternal).toBe(true);
  });

  it("knows the kind of a part by its name or its extension", () => {
    const types = readContentTypes(rich);
    expect(contentTypeOf(types, "xl/worksheets/sheet1.xml")).toContain("worksheet+xml");
    expect(contentTypeOf(types, "xl/media/image1.png")).toBe("image/png");
    expect(contentTypeOf(types, "xl/iets.onbekend")).toBeUndefined();
  });
});

it.each(["__proto__", "constructor", "=A1", "O'Brien", "Omzet € 2024 😀", "<b>&amp;"])(
  "a tab may be called %s",
  (name) => {
    expect(sheetParts(openPackage(tinyWorkbook({ sheets: [{ name }] }), "a.xlsx"))[0]?.name).toBe(name);
  },
);
