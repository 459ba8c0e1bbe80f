import { type JobId } from "../../src/jobs/job";
import { DEMO } from "./workbooks/demo";
import { HOUR_BUNDLES } from "./workbooks/hour-bundles";
import { SMALL_SHOP } from "./workbooks/small-shop";
import { STUDENT_ANSWERS, STUDENT_ROWS } from "./workbooks/student-answers";
import { BUDGET_ROWS } from "./workbooks/student-budgets";
import { STUDENT_PLAN } from "./workbooks/student-plan";
import { REPORT_PERIOD, VISIT_ROWS } from "./workbooks/visit-rows";
import { type ExampleSheet } from "./write-workbook";

/** A workbook of our users, and one way in which it is filled. */
export type Example = {
  /** The workbook as it comes: several results may be made of one. */
  readonly workbook: string;
  readonly sheets: readonly ExampleSheet[];
  /** The file that the result is kept in. */
  readonly name: string;
  /** The reference date. */
  readonly date: string;
  /** What the user does after the first fill, one after the other. */
  readonly steps: readonly Step[];
};

/** The user types in our sheets and fills once more, or asks for jobs. */
export type Step = {
  /** Typed by defined name. */
  readonly answers?: ReadonlyMap<string, string | number>;
  /** Typed by table, a row each, by heading. */
  readonly rows?: TypedRows;
  /** Asked for by name; otherwise whatever the workbook gives reason for. */
  readonly jobs?: readonly JobId[];
};

export type TypedRows = Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;

const STUDENT = { workbook: "studentplan", sheets: STUDENT_PLAN, date: "2026-09-30" } as const;
const STUDENT_TYPES: Step = { answers: STUDENT_ANSWERS, rows: STUDENT_ROWS };
const SHOP = { workbook: "kleine-winkel", sheets: SMALL_SHOP, date: "2024-12-31" } as const;
const HOURS = { workbook: "urenbundels", sheets: HOUR_BUNDLES, date: "2024-06-30" } as const;

/** Plain fills first; then the same workbooks with the jobs that one asks for. */
export const EXAMPLES: readonly Example[] = [
  { ...STUDENT, name: "studentplan", steps: [STUDENT_TYPES] },
  { ...SHOP, name: "kleine-winkel", steps: [] },
  { ...HOURS, name: "urenbundels", steps: [] },
  { workbook: "demo", name: "demo", date: "2024-12-31", sheets: DEMO, steps: [] },
  {
    ...STUDENT,
    name: "studentplan-begroting",
    steps: [STUDENT_TYPES, { jobs: ["make-budgets", "what-if"] }, { rows: BUDGET_ROWS }],
  },
  { ...STUDENT, name: "studentplan-inleveren", steps: [STUDENT_TYPES, { jobs: ["hand-in"] }] },
  {
    ...SHOP,
    name: "kleine-winkel-klanten",
    steps: [{ jobs: ["clean-customers", "fill-clv", "segment-customers", "plan-actions", "report-month", "overview"] }],
  },
  {
    ...HOURS,
    name: "urenbundels-bezoeken",
    steps: [
      { jobs: ["track-units", "plan-visits"] },
      { rows: VISIT_ROWS },
      { answers: REPORT_PERIOD, jobs: ["report-visits", "propose-invoice"] },
    ],
  },
];
