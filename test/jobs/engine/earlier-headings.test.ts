import { readFileSync } from "node:fs";
import { join } from "node:path";
import { translatorFor } from "../../../src/i18n";
import { ownMatch } from "../../../src/jobs/engine/own-match";
import { type SheetDefinition } from "../../../src/workbook/sheets/sheet-definition";
import { BUDGET_SHEET } from "../../../src/workbook/sheets/plan/budget-sheet";
import { OWN_SHEETS } from "../../../src/workbook/sheets/own-sheets";
import { createXlsx } from "../../../src/adapters/xlsx/create-xlsx";
import { openPackage } from "../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/read-snapshot";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { plainSheet } from "../../../src/workbook/sheets/plain-sheet";

type Language = "nl" | "en";

/** By table, language and field: the headings of version 0.2, as they stand in workbooks that were made with it. */
type Recorded = Readonly<Record<string, Readonly<Record<Language, Readonly<Record<string, string>>>>>>;

// the file was written from the tables of that version
const RECORDED = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/workbooks/earlier/headings.json"), "utf8"),
) as Recorded;

function workbookWith(table: string, headings: readonly string[]): Snapshot {
  const layout = plainSheet({ name: "Blad", width: 10, rows: [headings.map((value) => ({ value })), [{ value: 1 }]] });
  const range = { top: 0, left: 0, bottom: 1, right: headings.length - 1 };
  const columns = headings.map((name) => ({ name }));
  const tables = [{ name: table, range, columns, hasTotalsRow: false }];
  const bytes = createXlsx([{ kind: "addSheet", layout: { ...layout, tables } }]);
  return readSnapshot(openPackage(bytes, "earlier.xlsx"), {});
}

type Found = {
  readonly definition: SheetDefinition;
  readonly headings: readonly string[];
  readonly language: Language;
};

/** Field → heading, as our own tables are read. */
function found({ definition, headings, language }: Found): Record<string, string> {
  const match = ownMatch(
    { snapshot: workbookWith(definition.table, headings), t: translatorFor(language) },
    definition,
  );
  return Object.fromEntries(match?.columns.map(({ field, heading }) => [field, heading]) ?? []);
}

describe("headings that stand in workbooks of an earlier version", () => {
  it.each(
    OWN_SHEETS.flatMap((definition) =>
      (["nl", "en"] as const).map((language) => ({ definition, language, table: definition.table })),
    ),
  )("are still known: $table ($language); former words belong in earlier-headings.ts", ({ definition, language }) => {
    const recorded = Object.entries(RECORDED[definition.table]?.[language] ?? {});
    // a column that has been left out of the table since is nobody's any more
    const expected = recorded.filter(([field]) => definition.columns.some((column) => column.field === field));
    // a column of the user's beside them, so that no heading is known by its place
    const headings = [...recorded.map(([, heading]) => heading), "Eigen kolom", "Eigen kolom 2"];
    expect(found({ definition, headings, language })).toMatchObject(Object.fromEntries(expected));
  });

  it.each`
    language | earlier                          | field         | because
    ${"en"}  | ${"Variance (+ = under budget)"} | ${"variance"} | ${"version 0.1 called it so"}
    ${"en"}  | ${"Variance"}                    | ${"variance"} | ${"and before that so"}
    ${"nl"}  | ${"Verschil"}                    | ${"variance"} | ${"the Dutch sheet said so first"}
  `("$earlier is the column $field: $because", ({ language, earlier, field }) => {
    expect(found({ definition: BUDGET_SHEET, headings: ["A", earlier, "B"], language })).toEqual({ [field]: earlier });
  });

  it("take no column that has today's heading", () => {
    const headings = ["Variance (+ = under budget)", "Variance (+ = better)", "B"];
    expect(found({ definition: BUDGET_SHEET, headings, language: "en" })).toEqual({ variance: headings[1] });
  });

  it("may have been changed by somebody, also where the columns stood in another order: the only one left is it", () => {
    const recorded = Object.values(RECORDED[BUDGET_SHEET.table]?.nl ?? {});
    const headings = recorded.map((heading) => (heading === "Prijs" ? "Stuksprijs" : heading)).toReversed();
    expect(found({ definition: BUDGET_SHEET, headings, language: "nl" })).toMatchObject({ unitPrice: "Stuksprijs" });
  });
});
