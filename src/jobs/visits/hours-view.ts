import { scalarText } from "../../workbook/cells";
import { readFlags, spanOf } from "../../workbook/recognise/read";
import { Grid } from "../../workbook/grid";
import { HOURS_SHEET } from "../../workbook/sheets/units/units-sheet";
import { findSheet } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { numberIn } from "../plan/cell-rules";
import { planView } from "../plan/plan-view";
import { type View } from "../plan/view";
import { TRAVEL_WORDS } from "../units/read-hours";

/** A line of the hours sheet as formulas see it: what is no number counts for nothing. */
export type HourLine = {
  /** As it compares: lower case. */
  readonly contract: string;
  readonly task: string;
  readonly day: number | undefined;
  readonly hours: number;
  readonly km: number;
  readonly isTravel: boolean;
  /** As filled in; undefined when nothing, or something else, stands there. */
  readonly visitDone: boolean | undefined;
};

/** The hours sheet with the words that say a visit took place, or did not. */
export type HoursView = {
  readonly view: View;
  readonly contract: "project" | "customer";
  readonly lines: readonly HourLine[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
};

/** The hours sheet, the user's own or ours; undefined without hours, days or a contract. */
export function hoursView(bench: Workbench): HoursView | undefined {
  const view = planView(bench, HOURS_SHEET);
  if (!view?.has("hours") || !view.has("date")) return undefined;
  const contract = view.has("project") ? "project" : "customer";
  if (!view.has(contract)) return undefined;
  const words = flagWords(bench, view);
  return { view, contract, ...words, lines: Array.from({ length: view.rowCount }, (_, row) => lineOf(row)) };

  function lineOf(row: number): HourLine {
    const text = (field: string) => scalarText(view?.value(field, row) ?? null).toLowerCase();
    const number = (field: string) => numberIn(view?.value(field, row) ?? null);
    const done = text("visitDone");
    return {
      contract: text(contract),
      task: text("task"),
      day: number("date"),
      hours: number("hours") ?? 0,
      km: number("km") ?? 0,
      isTravel: TRAVEL_WORDS.some((word) => text("task").includes(word)),
      visitDone: words.yes.includes(done) ? true : words.no.includes(done) ? false : undefined,
    };
  }
}

/** The words people used for yes and no, with ours: criteria of a formula know no others. */
function flagWords({ snapshot, t }: Workbench, view: View): { yes: string[]; no: string[] } {
  const span = spanOf(view.match, "visitDone");
  const cells = findSheet(snapshot, view.match.sheet)?.cells ?? new Grid(new Map());
  const read = span ? readFlags(cells, span).values : [];
  const used = (flag: boolean) =>
    read.flatMap((value, row) => {
      const cell = view.value("visitDone", row);
      return value === flag && typeof cell === "string" ? [cell.toLowerCase()] : [];
    });
  return {
    yes: [...new Set([t("list.yes"), ...used(true)])],
    no: [...new Set([t("list.no"), ...used(false)])],
  };
}

/** Criteria that leave travel out. */
export function notTravel({ view }: HoursView): string {
  if (!view.has("task")) return "";
  return TRAVEL_WORDS.map((word) => `,${view.refs.range("task")},"<>*${word}*"`).join("");
}
