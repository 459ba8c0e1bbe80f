import { openPackage } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { checkPackage } from "../../../../src/adapters/xlsx/write/check-package";
import { isName } from "../../../../src/adapters/xlsx/write/check-workbook";
import { contentTypes, relationships, tinyWorkbook, type TinyWorkbook } from "../../../fixtures/tiny-workbook";
import { fixtureBytes } from "../../../fixtures/workbooks";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Saldo\n€</t></is></c></row><row r="2"><c r="A2"/></row>';

type TableText = {
  readonly id?: string;
  readonly name?: string;
  readonly ref?: string;
  readonly columns?: string;
  readonly count?: number;
};

function table({
  id = "1",
  name = "Tabel",
  ref = "A1:B2",
  columns = '<tableColumn id="1" name="Nr"/><tableColumn id="2" name="Saldo_x000a_€"/>',
  count = 2,
}: TableText = {}) {
  return `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"><tableColumns count="${count}">${columns}</tableColumns></table>`;
}

type Damage = {
  readonly rows?: string;
  readonly tables?: readonly string[];
  readonly after?: string;
  readonly book?: Partial<TinyWorkbook>;
};

function problemsOf({ rows = ROWS, tables = [table()], after = "", book = {} }: Damage): string[] {
  const paths = tables.map((_, index) => `xl/tables/table${index + 1}.xml`);
  const parts = new Map<string, string | undefined>([
    ...paths.map((path, index) => [path, tables[index]] as const),
    ...(book.parts ?? []),
  ]);
  const sheet = { name: "Blad1", rows, after, related: paths.map((path) => ["table", path] as const) };
  return checkPackage(openPackage(tinyWorkbook({ sheets: [sheet], strings: ["Nr"], ...book, parts }), "t"));
}

describe("the structural check", () => {
  it("finds nothing in a sound workbook", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each(["rich.xlsx", "rich.xlsm", "crm-200.xlsx", "crm-200-dirty.xlsx"] as const)("finds nothing in %s", (name) => {
    expect(checkPackage(openPackage(fixtureBytes(name), name))).toEqual([]);
  });

  it.each`
    heading  | missing      | because
    ${1}     | ${undefined} | ${"the sheet goes on for megabytes below it"}
    ${9000}  | ${undefined} | ${"megabytes stand above it"}
    ${20000} | ${undefined} | ${"it is the last row there is"}
    ${9000}  | ${9000}      | ${"its row is not there"}
  `("looks at the headings in row $heading when $because", ({ heading, missing }) => {
    const rows = Array.from({ length: 20_000 }, (_, index) => index + 1)
      .filter((row) => row !== missing)
      .map((row) => ROWS.slice(0, ROWS.indexOf("<row", 1)).replaceAll(/(?<=["A-B])1(?=")/g, String(row)))
      .join("");
    const problems = problemsOf({ rows, tables: [table({ ref: `A${heading}:B${heading + 1}` })] });
    expect(problems).toEqual(
      missing ? [expect.stringContaining('"Nr" below heading'), expect.stringContaining("Saldo")] : [],
    );
  });

  it.each<Damage & { because: string; problem: string }>([
    {
      because: "too few columns",
      tables: [table({ columns: '<tableColumn id="1" name="Nr"/>', count: 1 })],
      problem: "1 columns (stated 1) on 2 cells",
    },
    { because: "a wrong count", tables: [table({ count: 3 })], problem: "2 columns (stated 3) on 2 cells" },
    {
      because: "another heading",
      tables: [table({ columns: '<tableColumn id="1" name="Nummer"/><tableColumn id="2" name="Saldo_x000a_€"/>' })],
      problem: 'column "Nummer" below heading "Nr"',
    },
    {
      because: "two columns of one name",
      tables: [table({ columns: '<tableColumn id="1" name="Nr"/><tableColumn id="2" name="NR"/>' })],
      problem: "two columns called nr",
    },
    {
      because: "two columns of one number",
      tables: [table({ columns: '<tableColumn id="1" name="Nr"/><tableColumn id="1" name="Saldo_x000a_€"/>' })],
      problem: "two columns numbered 1",
    },
    {
      because: "a table called like a cell",
      tables: [table({ name: "AB12" })],
      problem: "AB12 is no possible table name",
    },
    {
      because: "tables over each other",
      tables: [table(), table({ id: "2", name: "Twee" })],
      problem: "xl/tables/table1.xml and xl/tables/table2.xml overlap",
    },
    {
      because: "two tables of one name",
      tables: [table(), table({ id: "2", name: "TABEL" })],
      problem: "two tables called tabel",
    },
    {
      because: "two tables of one number",
      tables: [table(), table({ name: "Twee" })],
      problem: "two tables numbered 1",
    },
    { because: "rows out of order", rows: `${ROWS}<row r="1"/>`, problem: "row 1 out of order" },
    {
      because: "cells out of order",
      rows: ROWS.replace('<c r="A2"/>', '<c r="B2"/><c r="A2"/>'),
      problem: "cell A2 out of order",
    },
    {
      because: "a cell in another's row",
      rows: ROWS.replace('<c r="A2"/>', '<c r="A3"/>'),
      problem: "cell A3 out of order",
    },
    {
      because: "a text that is not there",
      rows: ROWS.replace("<v>0</v>", "<v>7</v>"),
      tables: [],
      problem: "index 7 of 1 in row 1",
    },
    {
      because: "a format that is not there",
      rows: ROWS.replace('<c r="A2"/>', '<c r="A2" s="4"/>'),
      problem: "index 4 of 1 in row 2",
    },
    {
      because: "a look that is not there",
      after:
        '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
      problem: "look out of range",
    },
    {
      because: "an impossible name",
      book: { afterSheets: '<definedNames><definedName name="1e">1</definedName></definedNames>' },
      problem: "defined name 1e is not possible",
    },
    {
      because: "a name twice",
      book: {
        afterSheets:
          '<definedNames><definedName name="a_a">1</definedName><definedName name="A_a">2</definedName></definedNames>',
      },
      problem: "two defined names a_a",
    },
    {
      because: "a name of a sheet that is not there",
      book: { afterSheets: '<definedNames><definedName name="a_a" localSheetId="1">1</definedName></definedNames>' },
      problem: "belongs to a sheet that is not there",
    },
    {
      because: "a relationship to nowhere",
      book: { parts: new Map([["xl/tables/_rels/table1.xml.rels", relationships([["queryTable", "xl/weg.xml"]])]]) },
      problem: "leads to xl/weg.xml",
    },
    {
      because: "a kind without a part",
      book: {
        parts: new Map([
          [
            "[Content_Types].xml",
            contentTypes().replace("</Types>", '<Override PartName="/xl/weg.xml" ContentType="x/y"/></Types>'),
          ],
        ]),
      },
      problem: "xl/weg.xml: has a content type but is not there",
    },
    {
      because: "a part without a kind",
      book: { parts: new Map([["xl/media/image1.png", "x"]]) },
      problem: "xl/media/image1.png: has no content type",
    },
  ])("finds $because", ({ problem, ...damage }) => {
    expect(problemsOf(damage)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  it.each`
    name              | expected | because
    ${"rp_peildatum"} | ${true}  | ${"letters and underscores"}
    ${"Omzet.2025"}   | ${true}  | ${"digits and points after the first letter"}
    ${"Café"}         | ${true}  | ${"letters of any language"}
    ${"ABCD1"}        | ${true}  | ${"four letters are no column"}
    ${"XFE1"}         | ${true}  | ${"the last column is XFD"}
    ${"AB12"}         | ${false} | ${"a cell"}
    ${"R1C1"}         | ${false} | ${"a cell by number"}
    ${"c"}            | ${false} | ${"stands for a column"}
    ${"2025"}         | ${false} | ${"starts with a digit"}
    ${"a b"}          | ${false} | ${"a blank"}
    ${""}             | ${false} | ${"nothing"}
  `("$name is a possible name: $expected ($because)", ({ name, expected }) => {
    expect(isName(name)).toBe(expected);
  });
});
