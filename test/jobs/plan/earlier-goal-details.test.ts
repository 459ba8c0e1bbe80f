import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/read-snapshot";
import { translatorFor } from "../../../src/i18n";
import { planDocument } from "../../../src/jobs/document/plan-document";
import { upToDate } from "../../../src/jobs/document/up-to-date";
import { type Scalar } from "../../../src/workbook/cells";
import { project } from "../../../src/workbook/project";
import { findSheet, findTable, type SheetSnapshot, type Snapshot } from "../../../src/workbook/snapshot";
import { columnOf, run, rowsOf, typeNamed, typeRows } from "./workbook-builder";

const JOBS = ["plan-activities"] as const;
const translators = { nl: translatorFor("nl"), en: translatorFor("en") };

/** A plan of an earlier version: no block, and seven columns for words behind the figures of each objective. */
function earlier(language: "nl" | "en" = "nl"): Snapshot {
  const file = join(__dirname, `../../fixtures/workbooks/earlier/plan-${language}.xlsx`);
  return readSnapshot(openPackage(new Uint8Array(readFileSync(file)), file), {});
}

function type(snapshot: Snapshot, row: number, left: number, value: Scalar): Snapshot {
  return project(snapshot, [{ kind: "setCells", sheet: "Doelen", top: row, left, rows: [[{ value }]] }]);
}

function withGoals(change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  const snapshot = earlier();
  return { ...snapshot, sheets: snapshot.sheets.map((each) => (each.name === "Doelen" ? change(each) : each)) };
}

const codesOf = ({ findings }: { findings: readonly { code: string }[] }) =>
  findings.map(({ code }) => code).filter((code) => code.startsWith("plan.goalDetails"));

describe("a sheet of objectives without the block below it", () => {
  it.each`
    language | sheet       | number  | goal
    ${"nl"}  | ${"Doelen"} | ${"Nr"} | ${"Doelstelling"}
    ${"en"}  | ${"Goals"}  | ${"No"} | ${"Objective"}
  `("gets it, three rows below as in a new plan, once ($language)", ({ language, sheet, number, goal }) => {
    const once = run(earlier(language), JOBS, { language });
    const found = findTable(once.projected, "rpDoelUitwerking");
    expect(found?.sheet.name).toBe(sheet);
    // objectives to row 16; rows 17 and 18 empty; title, explanation, a row of air; headings in row 22; twelve rows
    expect(found?.table.range).toEqual({ top: 21, left: 0, bottom: 33, right: 9 });
    expect(found?.sheet.cells.value(18, 0)).toBe(translators[language as "nl"]("sheet.goalDetails"));
    expect(columnOf(once.projected, "rpDoelUitwerking", number).slice(0, 4)).toEqual([1, 2, 3, null]);
    expect(columnOf(once.projected, "rpDoelUitwerking", goal).slice(0, 3)).toEqual(
      columnOf(earlier(language), "rpDoelen", goal).slice(0, 3),
    );
    expect(codesOf(once)).toEqual([]);
    expect(run(once.projected, JOBS, { language }).changes).toEqual([]);
  });

  it("is told there what stood behind the figures, which stays; later only the block counts", () => {
    const typed = typeRows(earlier(), "rpDoelen", [
      { Waar: "Zwolle", "Kans van slagen": 0.5 },
      {},
      { "Acceptabel/Attractief": "het team wil het", "Werkelijk resultaat": 6 },
    ]);
    const once = run(typed, JOBS);
    const told = rowsOf(once.projected, "rpDoelUitwerking");
    expect([told[0]?.get("Waar"), told[0]?.get("Kans van slagen"), told[0]?.get("Waarom")]).toEqual([
      "Zwolle",
      0.5,
      null,
    ]);
    expect([told[2]?.get("Acceptabel / Attractief"), told[2]?.get("Werkelijk resultaat")]).toEqual([
      "het team wil het",
      6,
    ]);
    expect(rowsOf(once.projected, "rpDoelen")[0]?.get("Waar")).toBe("Zwolle");
    expect(once.findings.find(({ code }) => code === "plan.goalDetails.carried")?.params).toEqual({
      sheet: "Doelen",
      count: 2,
    });
    const changed = typeRows(once.projected, "rpDoelUitwerking", [{ Waar: "Kampen" }]);
    const again = run(changed, JOBS);
    expect(columnOf(again.projected, "rpDoelUitwerking", "Waar")[0]).toBe("Kampen");
    expect(codesOf(again)).toEqual([]);
  });

  it.each([16, 20, 27, 33, 34])(
    "leaves a note of the user's on row index %i below the objectives where it is",
    (row) => {
      const noted = withGoals((sheet) => ({ ...sheet, usedRange: { top: 0, left: 0, bottom: row, right: 20 } }));
      const { projected } = run(type(noted, row, 2, "niet vergeten"), JOBS);
      const found = findTable(projected, "rpDoelUitwerking");
      expect(findSheet(projected, "Doelen")?.cells.value(row, 2)).toBe("niet vergeten");
      // 16 and 34 leave an empty row above the title (18) and below the last row (33); the others lie in the block's way
      expect(found?.table.range.top).toBe(row === 16 ? 21 : row + 3 + 3);
    },
  );

  it.each([
    { name: "a protected sheet", change: (sheet: SheetSnapshot) => ({ ...sheet, isProtected: true }) },
    {
      name: "a pivot table in the way and the last row in use",
      change: (sheet: SheetSnapshot) => ({
        ...sheet,
        reserved: [{ top: 17, left: 3, bottom: 30, right: 6 }],
        usedRange: { top: 0, left: 0, bottom: 1_048_575, right: 20 },
      }),
    },
  ])("is told once that there is no room: $name", ({ change }) => {
    const { projected, findings } = run(withGoals(change), ["plan-activities", "fill-budget", "checklist"]);
    expect(findTable(projected, "rpDoelUitwerking")).toBeUndefined();
    expect(codesOf({ findings })).toEqual(["plan.goalDetails.noRoom"]);
  });

  it("has a row for every objective, also when there are more than twelve", () => {
    const many = Array.from({ length: 15 }, (_, index) => `Doel ${index + 1}`);
    const longer = withGoals((sheet) => ({
      ...sheet,
      usedRange: { top: 0, left: 0, bottom: 18, right: 20 },
      tables: sheet.tables.map((table) => ({ ...table, range: { ...table.range, bottom: 18 } })),
    }));
    const typed = typeRows(
      longer,
      "rpDoelen",
      many.map((goal) => ({ Doelstelling: goal })),
    );
    expect(columnOf(run(typed, JOBS).projected, "rpDoelUitwerking", "Doelstelling")).toEqual(many);
  });

  it("is read by the Word document and by the plan of next year", () => {
    const typed = typeRows(earlier(), "rpDoelen", [{ Waar: "In en om Zwolle", "Werkelijk resultaat": 41 }]);
    const bench = upToDate({ snapshot: typed, translators, language: "nl", peildatum: 46_295 });
    const facts = planDocument(bench, "text")?.blocks.flatMap((block) => (block.kind === "facts" ? block.facts : []));
    expect(facts).toContainEqual({ label: "Waar", text: "In en om Zwolle" });
    // the plan runs in a year that has begun on the reference date
    const begun = typeNamed(typeNamed(typed, "rp_plan_van", 45_292), "rp_plan_tot", 45_657);
    expect(columnOf(run(begun, ["next-year"]).projected, "rpDoelen", "Nulmeting")[0]).toBe(41);
  });
});

describe("the block below the objectives, with a note right under it", () => {
  it("does not grow over the note, and says so", () => {
    const plan = run(earlier(), JOBS).projected;
    const noted = type(plan, 34, 1, "niet vergeten");
    const longer: Snapshot = {
      ...noted,
      sheets: noted.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) =>
          table.name === "rpDoelen" ? { ...table, range: { ...table.range, bottom: 17 } } : table,
        ),
      })),
    };
    const goals = Array.from({ length: 14 }, (_, index) => ({ Nr: index + 1, Doelstelling: `Doel ${index + 1}` }));
    const { projected, findings } = run(typeRows(longer, "rpDoelen", goals), JOBS);
    expect(findSheet(projected, "Doelen")?.cells.value(34, 1)).toBe("niet vergeten");
    expect(codesOf({ findings })).toEqual(["plan.goalDetails.noRoom"]);
  });
});
