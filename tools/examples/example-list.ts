import { DEMO } from "./workbooks/demo";
import { HOUR_BUNDLES } from "./workbooks/hour-bundles";
import { SMALL_SHOP } from "./workbooks/small-shop";
import { STUDENT_ANSWERS, STUDENT_PLAN } from "./workbooks/student-plan";
import { type ExampleSheet } from "./write-workbook";

/** An example workbook and the reference date it is filled on. */
export type Example = {
  readonly name: string;
  readonly date: string;
  readonly sheets: readonly ExampleSheet[];
  /** What the user types in our sheets after the first fill, by defined name; then it is filled once more. */
  readonly answers?: ReadonlyMap<string, string | number>;
};

export const EXAMPLES: readonly Example[] = [
  { name: "studentplan", date: "2026-09-30", sheets: STUDENT_PLAN, answers: STUDENT_ANSWERS },
  { name: "kleine-winkel", date: "2024-12-31", sheets: SMALL_SHOP },
  { name: "urenbundels", date: "2024-06-30", sheets: HOUR_BUNDLES },
  { name: "demo", date: "2024-12-31", sheets: DEMO },
];
