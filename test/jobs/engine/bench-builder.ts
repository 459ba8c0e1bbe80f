import { translatorFor } from "../../../src/i18n";
import { type Workbench } from "../../../src/jobs/engine/workbench";
import { type ColumnMatch, type SheetMatch } from "../../../src/workbook/recognise/recognition";
import { type SheetRole } from "../../../src/workbook/recognise/fields";
import { readRegister } from "../../../src/workbook/register";
import { initialSettings } from "../../../src/workbook/settings";
import { findSheet, type Snapshot } from "../../../src/workbook/snapshot";

/** 31 December 2024. */
export const END_OF_2024 = 45_657;

/** A workbench whose recognition is written down in the test, so that the engine is tested on its own. */
export function benchOf(snapshot: Snapshot, matches: readonly SheetMatch[] = []): Workbench {
  return {
    snapshot,
    recognition: { sheets: matches, findings: [] },
    register: readRegister(snapshot, translatorFor("nl")),
    settings: initialSettings({ peildatum: END_OF_2024, taal: "nl" }),
    t: translatorFor("nl"),
  };
}

type MatchInput = {
  readonly role: SheetRole;
  readonly sheet: string;
  readonly table?: string;
  readonly headerRow: number;
  readonly lastRow: number;
  /** Field → zero-based column. */
  readonly fields: Readonly<Record<string, number>>;
};

/** What recognition would say of a sheet, read off its heading row. */
export function matchOf(
  snapshot: Snapshot,
  { role, sheet, table, headerRow, lastRow, fields }: MatchInput,
): SheetMatch {
  const cells = findSheet(snapshot, sheet)?.cells;
  const headings = new Map<number, string>();
  for (let column = 0; column < 50; column++) {
    const heading = cells?.value(headerRow, column);
    if (typeof heading === "string") headings.set(column, heading);
  }
  const columns = Object.entries(fields).map(([field, column]): ColumnMatch => ({
    field,
    column,
    heading: headings.get(column) ?? "",
    valueKind: "mixed",
    decimalStyle: "comma",
    source: "alias",
    confidence: 1,
  }));
  return {
    role,
    sheet,
    table,
    headerRow,
    firstRow: headerRow + 1,
    lastRow,
    nothingBelow: true,
    columns,
    headings,
    confidence: 1,
  };
}
