import { type Scalar } from "../../workbook/cells";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { isOurs, type Workbench } from "../engine/workbench";
import { isFilled, isSame, numberIn, textIn } from "./cell-rules";
import { isKey, type KeyColumn, rowsWith, sumFormula, sumValue } from "./lookups";
import { fillOf, planView } from "./plan-view";
import { type View } from "./view";
import { listWord } from "./words";

/** What the sub-activities of each activity come to, on our own sheet: first and last day, hours, and how much is done. */
export function rollUpFills(bench: Workbench, view: View): ColumnFill[] {
  const steps = planView(bench, SUB_ACTIVITIES_SHEET);
  if (!steps?.has("activity") || !(isOurs(view.match) || view.has("stepsReady"))) return [];
  const keys: KeyColumn = { view: steps, field: "activity" };
  return [
    ...(steps.has("startDate") ? [dayFill(view, { keys, field: "stepsFrom", of: "startDate" })] : []),
    ...(steps.has("endDate") ? [dayFill(view, { keys, field: "stepsUntil", of: "endDate" })] : []),
    ...(steps.has("hours") ? [hoursFill(view, keys)] : []),
    ...(steps.has("status") ? [readyFill(bench, view, keys)] : []),
  ];
}

type Fill = {
  readonly field: string;
  readonly formula: (cell: string) => string;
  readonly value: (key: Scalar) => Scalar;
};

function fill(view: View, { field, formula, value }: Fill): ColumnFill {
  return fillOf(ACTIVITIES_SHEET, {
    field,
    content: {
      kind: "formula",
      formula: (row) => `IF(${row.cell("activity")}="","",${formula(row.cell("activity"))})`,
      value: (row) => {
        const key = view.value("activity", row);
        return isFilled(key) ? value(key) : "";
      },
    },
  });
}

type Day = { readonly keys: KeyColumn; readonly field: "stepsFrom" | "stepsUntil"; readonly of: string };

/** A criterion may hold so many characters. */
const LONGEST_CRITERION = 250;

/** The name as a criterion that stands for nothing but itself: no wildcards, no operators. */
function dayFill(view: View, { keys, field, of }: Day): ColumnFill {
  const pick = field === "stepsFrom" ? "MINIFS" : "MAXIFS";
  const days = (key: Scalar) => rowsWith(keys, key).flatMap((row) => numberIn(keys.view.value(of, row)) ?? []);
  const { refs } = keys.view;
  return fill(view, {
    field,
    formula: (cell) => {
      const literal = ["~", "*", "?"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, cell);
      const found = `${pick}(${refs.exact(of)},${refs.exact(keys.field)},"="&${literal})`;
      return `IF(LEN(${cell})>${LONGEST_CRITERION},"",IF(${found}=0,"",${found}))`;
    },
    value: (key) => {
      const found = days(key);
      if (textIn(key).length > LONGEST_CRITERION || found.length === 0) return "";
      return (field === "stepsFrom" ? Math.min(...found) : Math.max(...found)) || "";
    },
  });
}

function hoursFill(view: View, keys: KeyColumn): ColumnFill {
  return fill(view, {
    field: "stepHours",
    formula: (cell) => sumFormula(keys, { cell, of: "hours" }),
    value: (key) => sumValue(keys, { key, of: "hours" }),
  });
}

/** Done, of the steps that were not dropped. */
function readyFill(bench: Workbench, view: View, keys: KeyColumn): ColumnFill {
  const [done, dropped] = [listWord(bench, "status", 2), listWord(bench, "status", 3)];
  const status = keys.view.refs.exact("status");
  const count = (key: Scalar, is: (status: Scalar) => boolean) =>
    rowsWith(keys, key).filter((row) => is(keys.view.value("status", row))).length;
  return fill(view, {
    field: "stepsReady",
    formula: (cell) => {
      const all = `SUMPRODUCT(${isKey(keys, cell)},--(${status}<>${dropped.formula}))`;
      return `IF(${all}=0,"",SUMPRODUCT(${isKey(keys, cell)},--(${status}=${done.formula}))/${all})`;
    },
    value: (key) => {
      const all = count(key, (word) => !isSame(word, dropped.value));
      return all === 0 ? "" : count(key, (word) => isSame(word, done.value)) / all;
    },
  });
}
