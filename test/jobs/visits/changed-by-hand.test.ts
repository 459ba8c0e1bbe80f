import { findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { planOnce } from "../plan-twice";
import { JAN_1, tableValues } from "./agency";
import { agency, MARCH_31 } from "./year-of-visits";

const MARCH = { rapport_van: JAN_1 + 60, rapport_tot: JAN_1 + 90 };
const JOBS = ["track-units", "plan-visits", "report-visits", "propose-invoice"] as const;

/** Somebody drags a column of a table of ours to another place: heading, cells and all. */
function columnsSwapped(snapshot: Snapshot, table: string, headings: readonly [string, string]): Snapshot {
  const found = findTable(snapshot, table);
  if (!found) throw new Error(`no table ${table}`);
  const { range, columns } = found.table;
  const places = headings.map((heading) => range.left + columns.indexOf(heading));
  const [a = 0, b = 0] = places;
  const grid = found.sheet.cells.edit();
  for (let row = range.top; row <= range.bottom; row++) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      grid.set(row, to, found.sheet.cells.value(row, from)).setFormula(row, to, found.sheet.cells.formula(row, from));
    }
  }
  const names = columns.map((name) => (name === headings[0] ? headings[1] : name === headings[1] ? headings[0] : name));
  const moved = {
    ...found.sheet,
    cells: grid.build(),
    tables: found.sheet.tables.map((each) => (each.name === table ? { ...each, columns: names } : each)),
  };
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === moved.name ? moved : sheet)) };
}

describe("a workbook in which somebody moved columns", () => {
  it.each`
    table                | headings
    ${"rpBezoeken"}      | ${["Gebeld", "Stap"]}
    ${"rpUnits"}         | ${["Saldo", "Prijs"]}
    ${"rpBezoekrapport"} | ${["Klant", "Regel"]}
    ${"rpFactuur"}       | ${["Km", "Regel"]}
  `("shows the same figures, and nothing changes: $table, $headings", ({ table, headings }) => {
    const filled = agency({ jobs: JOBS, overrides: MARCH }).projected;
    const moved = columnsSwapped(filled, table, headings);
    const { projected, changes } = planOnce({ snapshot: moved, jobs: JOBS, peildatum: MARCH_31 });
    expect(changes.filter(({ kind }) => kind === "setCells" || kind === "addSheet")).toEqual([]);
    expect(tableValues(projected, "rpBezoekrapport", "Klant").slice(0, 4)).toEqual(["Bos", "Vos", "Kok", ""]);
    expect(tableValues(projected, "rpFactuur", "Incl. btw").slice(0, 2)).toEqual([230.44, 168.23]);
  });
});
