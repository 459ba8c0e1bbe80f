import { DEMO } from "./workbooks/demo";
import { HOUR_BUNDLES } from "./workbooks/hour-bundles";
import { SMALL_SHOP } from "./workbooks/small-shop";
import { STUDENT_ANSWERS, STUDENT_ROWS } from "./workbooks/student-answers";
import { STUDENT_PLAN } from "./workbooks/student-plan";
import { type ExampleSheet } from "./write-workbook";

/** An example workbook and the reference date it is filled on. */
export type Example = {
  readonly name: string;
  readonly date: string;
  readonly sheets: readonly ExampleSheet[];
  /** What the user types in our sheets after the first fill, by defined name; then it is filled once more. */
  readonly answers?: ReadonlyMap<string, string | number>;
  /** What the user types in our tables at the same time: by table, a row each, by heading. */
  readonly rows?: TypedRows;
};

export type TypedRows = Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;

export const EXAMPLES: readonly Example[] = [
  { name: "studentplan", date: "2026-09-30", sheets: STUDENT_PLAN, answers: STUDENT_ANSWERS, rows: STUDENT_ROWS },
  { name: "kleine-winkel", date: "2024-12-31", sheets: SMALL_SHOP },
  { name: "urenbundels", date: "2024-06-30", sheets: HOUR_BUNDLES },
  { name: "demo", date: "2024-12-31", sheets: DEMO },
];
