import { DEMO } from "./workbooks/demo";
import { HOUR_BUNDLES } from "./workbooks/hour-bundles";
import { SMALL_SHOP } from "./workbooks/small-shop";
import { STUDENT_PLAN } from "./workbooks/student-plan";
import { type ExampleSheet } from "./write-workbook";

/** An example workbook and the reference date it is filled on. */
export type Example = { readonly name: string; readonly date: string; readonly sheets: readonly ExampleSheet[] };

export const EXAMPLES: readonly Example[] = [
  { name: "studentplan", date: "2026-11-30", sheets: STUDENT_PLAN },
  { name: "kleine-winkel", date: "2024-12-31", sheets: SMALL_SHOP },
  { name: "urenbundels", date: "2024-06-30", sheets: HOUR_BUNDLES },
  { name: "demo", date: "2024-12-31", sheets: DEMO },
];
