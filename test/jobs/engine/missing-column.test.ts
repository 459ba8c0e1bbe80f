import { findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { planOnce } from "../plan-twice";
import { divers } from "../segments/divers";

const made = planOnce({ snapshot: divers(), jobs: ["fill-clv"] }).projected;

/** Somebody gives a column of Klantwaarde another heading and puts one of their own beside the table. */
function changed(): Snapshot {
  const found = findTable(made, "rpKlantwaarde");
  if (!found) throw new Error("no table");
  const { range, columns } = found.table;
  const place = columns.indexOf("Klantwaarde");
  const cells = found.sheet.cells
    .edit()
    .set(range.top, range.left + place, "Wat zij ons waard is")
    .set(range.top, range.right + 1, "Eigen kolom")
    .build();
  const names = [...columns.map((name, index) => (index === place ? "Wat zij ons waard is" : name)), "Eigen kolom"];
  const table = { ...found.table, columns: names, range: { ...range, right: range.right + 1 } };
  return {
    ...made,
    sheets: made.sheets.map((sheet) =>
      sheet.name === found.sheet.name ? { ...sheet, cells, tables: [table] } : sheet,
    ),
  };
}

describe("a column of ours that got another heading while one was added", () => {
  it("is named in one sentence that says what to do, and the job changes nothing", () => {
    const { changes, findings } = planOnce({ snapshot: changed(), jobs: ["fill-clv"] });
    expect(changes).toEqual([]);
    expect(findings).toContainEqual({
      code: "ownColumn.gone",
      severity: "blocking",
      params: { sheet: "Klantwaarde", heading: "Klantwaarde" },
    });
  });
});
