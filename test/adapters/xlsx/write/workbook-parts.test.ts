import { openPackage, partText, savePackage } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { applyToPackage } from "../../../../src/adapters/xlsx/write/apply-to-package";
import { resizedTable } from "../../../../src/adapters/xlsx/write/table-part";
import { type Change } from "../../../../src/workbook/change-set";
import { fixtureBytes } from "../../../fixtures/workbooks";
import { tinySheet, tinyWorkbook } from "../../../fixtures/tiny-workbook";
import { rect } from "../../../workbook/snapshot-builder";
import { partOf, setCells, written } from "./edited-sheet";

const name = (to: string | undefined, called = "rp_a"): Change => ({ kind: "setName", name: called, refersTo: to });

describe("a name of the workbook", () => {
  it.each`
    names                                                                                                           | change                    | expected                                                                                                                            | because
    ${""}                                                                                                           | ${name('IF(1<2,"x","")')} | ${'<definedNames><definedName name="rp_a">IF(1&lt;2,"x","")</definedName></definedNames>'}                                          | ${"defined, and escaped"}
    ${'<definedNames><definedName name="RP_A" hidden="1">1</definedName></definedNames>'}                           | ${name("2")}              | ${'<definedNames><definedName name="RP_A" hidden="1">2</definedName></definedNames>'}                                               | ${"redefined whatever its letters, with all else it has"}
    ${'<definedNames><definedName name="rp_a" localSheetId="0">1</definedName></definedNames>'}                     | ${name("2")}              | ${'<definedNames><definedName name="rp_a" localSheetId="0">1</definedName><definedName name="rp_a">2</definedName></definedNames>'} | ${"one of a sheet is another name"}
    ${'<definedNames><definedName name="x">1</definedName><definedName name="rp_a">1</definedName></definedNames>'} | ${name(undefined)}        | ${'<definedNames><definedName name="x">1</definedName></definedNames>'}                                                             | ${"removed"}
    ${'<definedNames><definedName name="rp_a">1</definedName></definedNames>'}                                      | ${name(undefined)}        | ${""}                                                                                                                               | ${"the last one takes the list along"}
  `("is $because", ({ names, change, expected }) => {
    const bytes = written(tinySheet("", { afterSheets: names }), [change]);
    expect(partOf(bytes, "xl/workbook.xml")).toContain(`</sheets>${expected}<calcPr fullCalcOnLoad="1"/></workbook>`);
  });

  it("comes behind the external references and before the calculation", () => {
    const bytes = written(fixtureBytes("rich.xlsx"), [name("1")]);
    const children = [
      ...partOf(bytes, "xl/workbook.xml").matchAll(/<(externalReferences|definedNames|calcPr|pivotCaches)[ >]/g),
    ].map((match) => match[1]);
    expect(children).toEqual(["externalReferences", "definedNames", "calcPr", "pivotCaches"]);
  });
});

describe("the order of calculation", () => {
  const formula = setCells(0, 0, [[{ value: 2, formula: "1+1" }]]);

  function rich(change: Change) {
    const pkg = openPackage(fixtureBytes("rich.xlsx"), "rich.xlsx");
    return openPackage(savePackage(pkg, applyToPackage(pkg, [{ ...change, sheet: "Verkoop" } as Change])), "rich.xlsx"); // both kinds have a sheet
  }

  it("is forgotten when a formula changes: part, relationship and content type together", () => {
    const after = rich(formula);
    expect([...after.entries.keys()]).not.toContain("xl/calcChain.xml");
    expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partText(after, "[Content_Types].xml")).not.toContain("calcChain");
  });

  it("stays when only a value changes", () => {
    expect([...rich(setCells(30, 0, [[{ value: 1 }]])).entries.keys()]).toContain("xl/calcChain.xml");
  });

  it("has Excel calculate anew on opening", () => {
    expect(partOf(written(tinySheet(""), [formula]), "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

describe("a removed sheet", () => {
  it("takes its own names along and leaves those of later sheets pointing at them", () => {
    const sheets = ["Een", "Twee", "Drie"].map((sheet) => ({ name: sheet }));
    const names =
      '<definedNames><definedName name="n_a" localSheetId="0">1</definedName><definedName name="n_b" localSheetId="1">2</definedName>' +
      '<definedName name="n_c" localSheetId="2">3</definedName></definedNames>';
    const views = '<bookViews><workbookView activeTab="2"/></bookViews>';
    const bytes = written(tinyWorkbook({ sheets, beforeSheets: views, afterSheets: names }), [
      { kind: "removeSheet", sheet: "Twee" },
    ]);
    const xml = partOf(bytes, "xl/workbook.xml");
    expect(xml).toContain(
      '<definedName name="n_a" localSheetId="0">1</definedName><definedName name="n_c" localSheetId="1">3</definedName>',
    );
    expect(xml).toContain('activeTab="1"');
    expect(xml).not.toContain("Twee");
  });
});

describe("a cover before the other tabs", () => {
  const COVER: Change = {
    kind: "addSheet",
    layout: {
      name: "Voorblad",
      visibility: "visible",
      position: "first",
      columnWidths: [10],
      rows: [[{ value: "Plan" }]],
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
      freeze: { rows: 0, columns: 0 },
      print: { orientation: "portrait", area: rect("A1:B2") },
    },
  };
  const sheets = ["Een", "Twee"].map((sheet) => ({ name: sheet }));
  const names = '<definedNames><definedName name="n_b" localSheetId="1">2</definedName></definedNames>';
  const withView = (views: string) => tinyWorkbook({ sheets, beforeSheets: views, afterSheets: names });

  it.each`
    view                                        | expected                                                  | because
    ${'<workbookView activeTab="1"/>'}          | ${'<workbookView activeTab="2"/>'}                        | ${"the same tab stays in view"}
    ${"<workbookView/>"}                        | ${'<workbookView activeTab="1"/>'}                        | ${"no word means the first tab, which is now the second"}
    ${'<x:workbookView firstSheet="1" a=">"/>'} | ${'<x:workbookView firstSheet="2" a=">" activeTab="1"/>'} | ${"the leftmost tab in view follows too"}
  `("moves names and views along: $because", ({ view, expected }) => {
    const views = `<bookViews xmlns:x="urn:x">${view}</bookViews>`;
    const xml = partOf(written(withView(views), [COVER]), "xl/workbook.xml");
    expect(xml).toContain(expected);
    expect(xml).toContain('<definedName name="n_b" localSheetId="2">2</definedName>');
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">Voorblad!$A$1:$B$2</definedName>');
    expect([...xml.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1])).toEqual([
      "Voorblad",
      "Een",
      "Twee",
    ]);
  });

  it("leaves the tab in view in view when it goes again", () => {
    const views = '<bookViews><workbookView activeTab="1"/></bookViews>';
    const xml = partOf(
      written(withView(views), [COVER, { kind: "removeSheet", sheet: "Voorblad" }]),
      "xl/workbook.xml",
    );
    expect(xml).toContain(views);
    expect(xml).toContain(names);
  });
});

describe("a table of another size", () => {
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const TABLE =
    `<table xmlns="${MAIN}" xmlns:xr="urn:x" id="3" name="T" displayName="T" ref="A1:B9" totalsRowCount="1" xr:uid="{1}">` +
    '<autoFilter ref="A1:B8" xr:uid="{2}"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>' +
    '<tableColumns count="2"><tableColumn id="4" xr:uid="{3}" name="Nr"/><tableColumn id="7" name="Be_x000a_drag" totalsRowFunction="sum" dataDxfId="1">' +
    '<calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="S"/><extLst><ext uri="u"/></extLst></table>';

  it("keeps all it has and gives new columns a number of their own", () => {
    const columns = [{ name: "Nr" }, { name: "Be\ndrag" }, { name: "W & A", formula: 'MAXIFS(T[Nr],T[Nr],"<9")' }];
    expect(resizedTable(TABLE, { range: rect("A1:C9"), columns })).toBe(
      TABLE.replace('ref="A1:B9"', 'ref="A1:C9"')
        .replace('ref="A1:B8"', 'ref="A1:C8"')
        .replace('count="2"', 'count="3"')
        .replace(
          "</tableColumns>",
          '<tableColumn id="8" name="W &amp; A"><calculatedColumnFormula>_xlfn.MAXIFS(T[Nr],T[Nr],"&lt;9")</calculatedColumnFormula></tableColumn></tableColumns>',
        ),
    );
  });

  it("gets another formula for a column it has, and loses one it no longer has", () => {
    expect(resizedTable(TABLE, { range: rect("B1:B9"), columns: [{ name: "Be\ndrag", formula: "2+2" }] })).toContain(
      '<tableColumns count="1"><tableColumn id="7" name="Be_x000a_drag" totalsRowFunction="sum" dataDxfId="1">' +
        "<calculatedColumnFormula>2+2</calculatedColumnFormula></tableColumn></tableColumns>",
    );
  });
});
