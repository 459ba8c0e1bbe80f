import { type Scalar } from "../../../src/workbook/cells";
import { type ChangeSet } from "../../../src/workbook/change-set";
import { project } from "../../../src/workbook/project";
import { findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { type JobId } from "../../../src/jobs/job";
import { type Settings } from "../../../src/workbook/settings";
import { type PlanInput, planOnce } from "../plan-twice";
import { hoursOf, JAN_1 } from "./agency";

type Typed = { readonly table: string; readonly row: number; readonly cells: Readonly<Record<string, Scalar>> };

/** What somebody types in our tables, as changes: heading → value, by zero-based data row. */
export function typing(snapshot: Snapshot, typed: readonly Typed[]): ChangeSet {
  return typed.flatMap(({ table, row, cells }) => {
    const found = findTable(snapshot, table);
    if (!found) throw new Error(`no table ${table}`);
    const { range, columns } = found.table;
    return Object.entries(cells).map(([heading, value]) => {
      const offset = columns.indexOf(heading);
      if (offset < 0) throw new Error(`no column ${heading} in ${table}`);
      return {
        kind: "setCells" as const,
        sheet: found.sheet.name,
        top: range.top + 1 + row,
        left: range.left + offset,
        rows: [[{ value }]],
      };
    });
  });
}

const VISITS: readonly Readonly<Record<string, Scalar>>[] = [
  {
    Klant: "Vos",
    Gebeld: JAN_1 + 61,
    Bezocht: JAN_1 + 70,
    "Afspraken gemaakt": "Offerte sturen",
    Wie: "Sanne",
    "Vervolg op": JAN_1 + 75,
  },
  {
    Klant: "Bos",
    Gebeld: JAN_1 + 60,
    Afspraak: JAN_1 + 63,
    Bezocht: JAN_1 + 63,
    "Gerapporteerd?": "ja",
    "Probleem?": "ja",
  },
  { Klant: "Kok", Bezocht: JAN_1 + 70, "Gerapporteerd?": "nee", "Vervolg op": JAN_1 + 72, "Vervolg klaar?": "ja" },
  {
    Klant: "Smit",
    Gebeld: JAN_1 + 20,
    Afspraak: JAN_1 + 25,
    Bezocht: JAN_1 + 30,
    "Vervolg op": JAN_1 + 62,
    "Probleem?": "nee",
  },
  { Klant: "Prins", Afspraak: JAN_1 + 92, Gewicht: 2 },
];

const UNITS: readonly Readonly<Record<string, Scalar>>[] = [
  { Prijsafspraak: "uurtarief", Prijs: 72.5, Opdrachtgever: "Horeca Noord" },
  { Prijsafspraak: "projectprijs", Prijs: 9999.99 },
  {},
];

/** March 2024, as the reference date is its last day. */
export const MARCH_31 = JAN_1 + 90;

export type AgencyInput = {
  readonly jobs: readonly JobId[];
  readonly overrides?: Partial<Settings>;
  readonly snapshot?: Snapshot;
};

/** An agency's workbook: the user's hours, our Units and visits with what was typed in them, and the jobs once more. */
export function agency({ jobs, overrides, snapshot = hoursOf() }: AgencyInput) {
  const input: Omit<PlanInput, "snapshot"> = { jobs, peildatum: MARCH_31 };
  const first = planOnce({ ...input, snapshot, jobs: ["track-units", "plan-visits"] });
  const typed = typing(first.projected, [
    ...VISITS.map((cells, row) => ({ table: "rpBezoeken", row, cells })),
    ...UNITS.map((cells, row) => ({ table: "rpUnits", row, cells })),
  ]);
  const kept = project(first.projected, typed);
  const plan = planOnce({ ...input, snapshot: kept, overrides });
  return { plan, changes: [first.changes, typed, plan.changes], projected: plan.projected };
}
