import { formatAddress, parseAddress } from "../../src/workbook/address";
import { type CellInput, type ChangeSet } from "../../src/workbook/change-set";
import { project } from "../../src/workbook/project";
import { type SheetLayout } from "../../src/workbook/sheet-layout";
import { plainSheet } from "../../src/workbook/sheets/plain-sheet";
import { type Snapshot } from "../../src/workbook/snapshot";
import { type FormulaOwner, staleResults } from "../../src/workbook/stale-results";
import { rect } from "./snapshot-builder";

/** Amounts in B2:B4 of a table, 0 as the result of every formula in column D; a second sheet is empty. */
function workbookWith(formulas: readonly string[], other: readonly string[] = []): Snapshot {
  const cell = (formula: string) => ({ value: 0, formula });
  const rows: CellInput[][] = [
    [{ value: "Nr" }, { value: "Bedrag" }, { value: "Btw [%]" }],
    ...["€ 1", "€ 2", "€ 3"].map((amount, row) => [{ value: row + 1 }, { value: amount }, { value: 21 }]),
  ];
  formulas.forEach((formula, row) => {
    rows[row]?.push(cell(formula));
  });
  const table = {
    name: "tblOrders",
    range: rect("A1:C4"),
    hasTotalsRow: false,
    columns: ["Nr", "Bedrag", "Btw [%]"].map((name) => ({ name })),
  };
  const orders: SheetLayout = { ...plainSheet({ name: "Orders 2026", width: 9, rows }), tables: [table] };
  const totals = plainSheet({ name: "Totalen", width: 9, rows: other.map((formula) => [cell(formula)]) });
  return project({ sheets: [], names: [] }, [
    { kind: "addSheet", layout: orders },
    { kind: "addSheet", layout: totals },
    { kind: "setName", name: "bedragen", refersTo: "'Orders 2026'!$B$2:$B$4" },
  ]);
}

/** The amount of B3 becomes a number. */
const REPAIR: ChangeSet = [{ kind: "setCells", sheet: "Orders 2026", top: 2, left: 1, rows: [[{ value: 2 }]] }];

function forgotten(
  before: Snapshot,
  ownerOf: (sheet: string) => FormulaOwner = () => "other",
  changes = REPAIR,
): string[] {
  const found = staleResults(changes, { before, after: project(before, changes), ownerOf });
  return found.flatMap(({ sheet, cells }) => cells.map((at) => `${sheet} ${formatAddress(at)}`));
}

describe("A result that is no longer right", () => {
  it.each`
    formula                          | isStale  | because
    ${"SUM(B2:B4)"}                  | ${true}  | ${"the cell is one of those added up"}
    ${"SUM(B4:B9)"}                  | ${false} | ${"it begins below it"}
    ${"$B$3*2"}                      | ${true}  | ${"the cell itself"}
    ${"SUM(B:B)"}                    | ${true}  | ${"the whole column"}
    ${"COUNTA(3:3)"}                 | ${true}  | ${"the whole row"}
    ${"SUM('Orders 2026'!B1:B3)"}    | ${true}  | ${"by the sheet's name"}
    ${"SUM(Totalen!B1:B3)"}          | ${false} | ${"the same cells of another sheet"}
    ${"SUM('[1]Orders 2026'!B1:B3)"} | ${false} | ${"another workbook"}
    ${"SUM(tblOrders[Bedrag])"}      | ${true}  | ${"a column of the table"}
    ${"SUM(tblOrders[Nr])"}          | ${false} | ${"another column of it"}
    ${"SUM(tblOrders[Btw '[%']])"}   | ${false} | ${"one with brackets in its name"}
    ${"ROWS(tblOrders)"}             | ${true}  | ${"the whole table"}
    ${"SUM(bedragen)"}               | ${true}  | ${"by a name"}
    ${'COUNTIF(A2:A4,"B3")'}         | ${false} | ${"an address within a text is none"}
    ${"LOG10(100)+Q1_B3"}            | ${false} | ${"a function and a name that look like addresses"}
  `("of $formula is taken for stale: $isStale, $because", ({ formula, isStale }) => {
    expect(forgotten(workbookWith([formula]))).toEqual(isStale ? ["Orders 2026 D1"] : []);
  });

  it("is that of this row only, in a table's own column", () => {
    const formula = "tblOrders[[#This Row],[Bedrag]]*2";
    expect(forgotten(workbookWith(["1+1", formula, formula, formula]))).toEqual(["Orders 2026 D3"]);
  });

  it("is followed from formula to formula and from sheet to sheet, up and down", () => {
    const before = workbookWith(["D2", "D3", "SUM(B2:B4)"], ["A2*2", "'Orders 2026'!D1", "1+1"]);
    expect(forgotten(before).toSorted()).toEqual([
      "Orders 2026 D1",
      "Orders 2026 D2",
      "Orders 2026 D3",
      "Totalen A1",
      "Totalen A2",
    ]);
  });

  it("stays where a plan reads it or has worked it out", () => {
    expect(forgotten(workbookWith(["SUM(B2:B4)"]), () => "ours")).toEqual([]);
    // D1 is read: it keeps its result, but what looks at it does not
    const owner = (sheet: string) => (sheet === "Totalen" ? "other" : "input");
    expect(forgotten(workbookWith(["SUM(B2:B4)"], ["'Orders 2026'!D1*2"]), owner)).toEqual(["Totalen A1"]);
  });

  it("is not one that is written in the same go, nor any when nothing changes", () => {
    const before = workbookWith(["SUM(B2:B4)"]);
    const at = parseAddress("D1");
    const rewritten: ChangeSet = [
      ...REPAIR,
      {
        kind: "setCells",
        sheet: "Orders 2026",
        top: at?.row ?? 0,
        left: at?.column ?? 0,
        rows: [[{ value: 2, formula: "SUM(B2:B4)" }]],
      },
    ];
    expect(forgotten(before, () => "other", rewritten)).toEqual([]);
    expect(forgotten(project(before, REPAIR))).toEqual([]);
  });
});
