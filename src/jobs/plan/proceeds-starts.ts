import { type Scalar } from "../../workbook/cells";
import { settingName } from "../../workbook/settings";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { type RowReferences } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { isFilled, numberIn } from "./cell-rules";
import { type KeyColumn, numberFormula, numberValue, textFormula, textValue } from "./lookups";
import { fillOf, planView, unlessTyped } from "./plan-view";
import { hasPremises, premise, premiseName } from "./premises";
import { monthsTouched } from "./proceeds-figures";
import { type View } from "./view";

/** A starting value of an input cell: the formula, and what it comes to. */
type Start = {
  readonly field: string;
  readonly formula: (activity: string, row: RowReferences) => string;
  readonly value: (row: number) => Scalar;
};

/** What the results are reckoned with; added to a user's own sheet that has no such column. */
const INPUTS = [
  "reach",
  "response",
  "orderValue",
  "profitMargin",
  "actualRevenue",
  "otherValue",
  "effectFrom",
  "effectMonths",
];

/** What the plan knows already of an activity's yield; each gives way to what somebody types. */
export function startFills(bench: Workbench, view: View): ColumnFill[] {
  const starts = startsOf(bench, view);
  const inputs = INPUTS.filter((field) => !starts.some((start) => start.field === field));
  const given = starts.map(({ field, formula, value }) =>
    fillOf(YIELD_SHEET, {
      field,
      placement: "shared",
      content: {
        kind: "formula",
        formula: (row) => `IF(${row.cell("activity")}="","",${formula(row.cell("activity"), row)})`,
        value: unlessTyped(bench, {
          view,
          field,
          rule: (row) => (isFilled(view.value("activity", row)) ? value(row) : ""),
        }),
      },
    }),
  );
  return [
    ...given,
    ...inputs.map((field) => fillOf(YIELD_SHEET, { field, placement: "shared", content: { kind: "input" } })),
  ];
}

function startsOf(bench: Workbench, view: View): Start[] {
  const activities = planView(bench, ACTIVITIES_SHEET);
  const keys = activities?.has("activity") ? { view: activities, field: "activity" } : undefined;
  return [
    ...(keys ? fromPlan(keys, view) : []),
    ...(hasPremises(bench)
      ? [
          {
            field: "orderValue",
            formula: () => blankAsNothing(premiseName("orderwaarde")),
            value: () => premise(bench, "orderwaarde") ?? "",
          },
        ]
      : []),
    { field: "profitMargin", formula: () => settingName("marge"), value: () => bench.settings.marge },
  ];
}

/** An empty cell referred to by name would read as 0. */
function blankAsNothing(name: string): string {
  return `IF(${name}="","",${name})`;
}

function fromPlan(keys: KeyColumn, view: View): Start[] {
  const has = (field: string) => keys.view.has(field);
  const key = (row: number) => view.value("activity", row);
  const number = (field: string, of: string): Start[] =>
    has(of)
      ? [
          {
            field,
            formula: (cell) => numberFormula(keys, { cell, of }),
            value: (row) => numberValue(keys, { key: key(row), of }),
          },
        ]
      : [];
  const text = (field: string): Start[] =>
    has(field)
      ? [
          {
            field,
            formula: (cell) => textFormula(keys, { cell, of: field }),
            value: (row) => textValue(keys, { key: key(row), of: field }),
          },
        ]
      : [];
  return [
    ...number("reach", "reach"),
    ...number("response", "response"),
    ...text("otherValue"),
    ...number("effectFrom", "startDate"),
    ...(has("startDate") && has("endDate") ? [durationStart(keys, view)] : []),
  ];
}

/** As many months as there are from the effect's start to the activity's end. */
function durationStart(keys: KeyColumn, view: View): Start {
  const key = (row: number) => view.value("activity", row);
  const from = (row: number) => {
    const typed = view.formula("effectFrom", row) === undefined ? numberIn(view.value("effectFrom", row)) : undefined;
    return typed ?? numberValue(keys, { key: key(row), of: "startDate" });
  };
  return {
    field: "effectMonths",
    formula: (cell, row) => {
      const [start, end] = [row.cell("effectFrom"), numberFormula(keys, { cell, of: "endDate" })];
      return `IFERROR(IF(${end}>=${start},(YEAR(${end})-YEAR(${start}))*12+MONTH(${end})-MONTH(${start})+1,""),"")`;
    },
    value: (row) => monthsTouched({ start: from(row), end: numberValue(keys, { key: key(row), of: "endDate" }) }),
  };
}
