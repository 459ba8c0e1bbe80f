import { fixtureBytes } from "../../fixtures/workbooks";
import { openPackage } from "../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/read-snapshot";
import { JOB_IDS } from "../../../src/jobs/job";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { planOnce } from "../plan-twice";

/** Somebody types another heading over that of a column of ours: Excel gives cell and table column the new name. */
function renamed(snapshot: Snapshot, { table, from, to }: { table: string; from: string; to: string }): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const found = sheet.tables.find(({ name }) => name === table);
      const offset = found?.columns.indexOf(from) ?? -1;
      if (!found) return sheet; // not the sheet of that table
      if (offset < 0) throw new Error(`no column ${from} in ${found.columns.join(", ")}`);
      const { top, left } = found.range;
      return {
        ...sheet,
        cells: sheet.cells
          .edit()
          .set(top, left + offset, to)
          .build(),
        tables: sheet.tables.map((other) =>
          other === found ? { ...found, columns: found.columns.with(offset, to) } : other,
        ),
      };
    }),
  };
}

describe("a heading of ours that somebody changed", () => {
  it.each`
    table              | from               | to
    ${"rpPrognose"}    | ${"Jaar daarvoor"} | ${"Omzet 2023"}
    ${"rpKlantwaarde"} | ${"Marge"}         | ${"Winstmarge"}
  `("$from of $table may be called $to: the column is ours still", ({ table, from, to }) => {
    const snapshot = readSnapshot(openPackage(fixtureBytes("crm-200.xlsx"), "crm-200.xlsx"), {});
    const { projected } = planOnce({ snapshot, jobs: JOB_IDS });
    expect(projected.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toContain(table);
    const again = planOnce({ snapshot: renamed(projected, { table, from, to }), jobs: JOB_IDS });
    expect(again.changes.filter(({ kind }) => kind !== "setCells" && kind !== "widenColumn")).toEqual([]);
    const written = again.changes.flatMap((change) => (change.kind === "setCells" ? change.rows.flat() : []));
    expect(written.filter((cell) => cell?.value === from)).toEqual([]);
  });
});
