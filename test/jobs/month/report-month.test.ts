import { type Scalar } from "../../../src/workbook/cells";
import { findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { JAN_1 } from "../customers/shop";
import { END_OF_2024, planOnce, planTwice } from "../plan-twice";
import { divers } from "../segments/divers";

const jobs = ["fill-clv", "report-month"] as const;

function month(snapshot: Snapshot, peildatum = END_OF_2024): Snapshot {
  return planOnce({ snapshot, jobs, peildatum, overrides: { peildatum } }).projected;
}

/** The rows of a table that are filled, a few columns of each. */
function rows(snapshot: Snapshot, table: string, columns: readonly number[] = [0, 2]): Scalar[][] {
  const found = findTable(snapshot, table);
  if (!found) throw new Error(`no table ${table}`);
  const { top, bottom, left } = found.table.range;
  const all = Array.from({ length: bottom - top }, (_, row) =>
    columns.map((column) => found.sheet.cells.value(top + 1 + row, left + column)),
  );
  return all.filter(([first]) => first !== "");
}

const keys = (snapshot: Snapshot) => rows(snapshot, "rpMaand", [0, 1, 2, 3, 4])[0];

describe("Deze maand", () => {
  it("looks back to the same day a month before, the first time", () => {
    // 31 November is no day: 30 November 2024
    expect(keys(month(divers()))?.slice(0, 2)).toEqual([END_OF_2024, END_OF_2024 - 31]);
  });

  it("lists who is new since then, the largest first", () => {
    // K003 first ordered on 6 December; K012, on 6 November, is new of the month before
    expect(rows(month(divers()), "rpMaandNieuw")).toEqual([["K003", JAN_1 + 340]]);
  });

  it("lists whom to call and why, but nobody who does not want that", () => {
    expect(rows(month(divers()), "rpMaandBellen", [0, 4])).toEqual([
      ["K006", "bijna een niveau hoger"], // 5 · 2,750.50 = 13,752.50 in all
      ["K013", "A-klant zonder recente order"], // 9,000
      ["K002", "ex-klant"], // 2,700
      ["K010", "ex-klant"], // 120.50
    ]);
  });

  it("lists who became a former customer between the two dates", () => {
    // last ordered on 31 January 2024: more than 365 days ago on 31 January 2025 (366 days), not yet on 30 January
    const after = month(month(divers()), JAN_1 + 30 + 366);
    expect(rows(after, "rpMaandEx")).toEqual([["K007", JAN_1 + 30]]);
  });

  it("begins the next month where this one ended", () => {
    const next = month(month(divers()), END_OF_2024 + 31);
    expect(keys(next)?.slice(0, 2)).toEqual([END_OF_2024 + 31, END_OF_2024]);
    expect(rows(next, "rpMaandNieuw")).toEqual([]);
  });

  it("keeps a previous date that somebody typed", () => {
    const made = month(divers());
    const found = findTable(made, "rpMaand");
    const cells = found?.sheet.cells
      .edit()
      .set((found?.table.range.top ?? 0) + 1, 1, END_OF_2024 - 61)
      .build();
    const changed = {
      ...made,
      sheets: made.sheets.map((sheet) => (sheet.name === "Deze maand" && cells ? { ...sheet, cells } : sheet)),
    };
    const again = month(changed);
    expect(keys(again)?.[1]).toBe(END_OF_2024 - 61);
    expect(rows(again, "rpMaandNieuw", [0])).toEqual([["K003"], ["K012"]]);
  });

  it.each(["nl", "en"] as const)("changes nothing when planned again (%s)", (language) => {
    const { again, switched } = planTwice({ snapshot: divers(), jobs, language });
    expect(again).toEqual([]);
    expect(switched).toEqual([]);
  });
});
