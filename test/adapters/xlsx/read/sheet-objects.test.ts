import { openPackage } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../../src/adapters/xlsx/read/read-snapshot";
import { findName, findTable, type Snapshot } from "../../../../src/workbook/snapshot";
import { tinyWorkbook, type TinySheet } from "../../../fixtures/tiny-workbook";

const ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";
const HIDDEN = "<row r='1'/><row r='2' hidden='1'/><row r='3' hidden='1'/>";
const FILTER =
  "<autoFilter ref='A1:B9'><filterColumn colId='0'><filters><filter val='x'/></filters></filterColumn></autoFilter>";

function read(sheet: Partial<TinySheet>, parts: readonly (readonly [string, string])[] = []): Snapshot {
  const sheets = [{ name: "Blad1", rows: ROW, ...sheet }];
  return readSnapshot(openPackage(tinyWorkbook({ sheets, parts: new Map(parts) }), "a.xlsx"));
}

it.each`
  sheet                                                                                                           | expected | because
  ${{ rows: HIDDEN, after: FILTER }}                                                                              | ${true}  | ${"a filter hides rows"}
  ${{ rows: ROW, after: FILTER }}                                                                                 | ${false} | ${"the filter hides nothing"}
  ${{ rows: HIDDEN }}                                                                                             | ${false} | ${"rows hidden by hand"}
  ${{ rows: HIDDEN, after: "<autoFilter ref='A1:B9'/>" }}                                                         | ${false} | ${"arrows, but nothing chosen"}
  ${{ rows: HIDDEN, after: FILTER.replace("A1:B9", "A5:B9") }}                                                    | ${false} | ${"the hidden rows lie elsewhere"}
  ${{ rows: ROW, before: "<sheetPr filterMode='1'/>" }}                                                           | ${true}  | ${"an advanced filter"}
  ${{ rows: HIDDEN, after: `<customSheetViews><customSheetView>${FILTER}</customSheetView></customSheetViews>` }} | ${false} | ${"the filter of a view kept for later"}
`("is filtered: $expected, since $because", ({ sheet, expected }) => {
  expect(read(sheet).sheets[0]?.isFiltered).toBe(expected);
});

it("is filtered when a table on it hides rows", () => {
  const table = `<table displayName="T" ref="A1:A3">${FILTER}<tableColumns><tableColumn name="x"/></tableColumns></table>`;
  const snapshot = read({ rows: HIDDEN, related: [["table", "xl/tables/t.xml"]] }, [["xl/tables/t.xml", table]]);
  expect(snapshot.sheets[0]?.isFiltered).toBe(true);
});

it.each`
  after                                | expected
  ${"<sheetProtection sheet='1'/>"}    | ${true}
  ${"<sheetProtection sheet='true'/>"} | ${true}
  ${"<sheetProtection objects='1'/>"}  | ${false}
  ${""}                                | ${false}
`("is protected: $expected with '$after'", ({ after, expected }) => {
  expect(read({ after }).sheets[0]?.isProtected).toBe(expected);
});

it("lists merges, a whole sheet too", () => {
  const after = "<mergeCells count='2'><mergeCell ref='A1:C2'/><mergeCell ref='A1:XFD1048576'/></mergeCells>";
  expect(read({ after }).sheets[0]?.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 2 },
    { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
  ]);
});

describe("a table", () => {
  const table =
    `<table name="intern" displayName="Verkoop_2024" ref="A1:C5" totalsRowCount="1"><tableColumns>` +
    `<tableColumn name="Omzet_x000a_excl. btw"/><tableColumn name="__proto__"/><tableColumn name="=A1 &amp; 'x'"/></tableColumns></table>`;
  const rows = `<row r='5'><c r='A5'><f>SUBTOTAL(109,[__proto__])</f><v>1</v></c></row>`;
  const snapshot = read({ rows, related: [["table", "xl/tables/t.xml"]] }, [["xl/tables/t.xml", table]]);

  it("comes with the name formulas use, its block and its columns as their headings read", () => {
    expect(snapshot.sheets[0]?.tables).toEqual([
      {
        name: "Verkoop_2024",
        range: { top: 0, left: 0, bottom: 4, right: 2 },
        hasHeaderRow: true,
        hasTotalsRow: true,
        columns: ["Omzet\nexcl. btw", "__proto__", "=A1 & 'x'"],
      },
    ]);
  });

  it("gives its name to references its own cells make without", () => {
    expect(snapshot.sheets[0]?.cells.formula(4, 0)).toBe("SUBTOTAL(109,Verkoop_2024[__proto__])");
  });

  it("may have no heading row", () => {
    const bare = `<table displayName="T" ref="A1:A3" headerRowCount="0"><tableColumns><tableColumn name="x"/></tableColumns></table>`;
    const found = read({ related: [["table", "xl/tables/t.xml"]] }, [["xl/tables/t.xml", bare]]);
    expect(findTable(found, "t")?.table).toMatchObject({ hasHeaderRow: false, hasTotalsRow: false });
  });
});

it.each`
  location                                           | expected                                    | because
  ${"ref='B5:D9'"}                                   | ${{ top: 4, left: 1, bottom: 8, right: 3 }} | ${"the body"}
  ${"ref='B5:D9' rowPageCount='2' colPageCount='1'"} | ${{ top: 1, left: 1, bottom: 8, right: 3 }} | ${"two page filters and an empty row above it"}
`("keeps the cells of a pivot table reserved: $because", ({ location, expected }) => {
  const pivot = `<pivotTableDefinition><location ${location}/></pivotTableDefinition>`;
  const snapshot = read({ related: [["pivotTable", "xl/pivotTables/p.xml"]] }, [["xl/pivotTables/p.xml", pivot]]);
  expect(snapshot.sheets[0]?.reserved).toEqual([expected]);
});

describe("defined names", () => {
  const afterSheets =
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1</definedName>` +
    `<definedName name="rp_peildatum">Blad1!$B$5</definedName><definedName name="Lokaal" localSheetId="1">_xlfn.MAXIFS(A:A,B:B,1)</definedName>` +
    `<definedName name="constructor">"a &amp; b"</definedName></definedNames>`;
  const snapshot = readSnapshot(
    openPackage(tinyWorkbook({ sheets: [{ name: "Blad1" }, { name: "O'Brien" }], afterSheets }), "a.xlsx"),
  );

  it("come with what they stand for and the sheet they hold in; a spreadsheet's own are left out", () => {
    expect(snapshot.names).toEqual([
      { name: "rp_peildatum", refersTo: "Blad1!$B$5" },
      { name: "Lokaal", refersTo: "MAXIFS(A:A,B:B,1)", sheet: "O'Brien" },
      { name: "constructor", refersTo: '"a & b"' },
    ]);
  });

  it("are found in any letter case", () => {
    expect(findName(snapshot, "RP_Peildatum")?.refersTo).toBe("Blad1!$B$5");
  });
});
