import { isoWeekOf } from "../../domain/calendar/iso-week";
import { type Serial } from "../../domain/calendar/serial";
import { type DocumentBlock, type DocumentCell, type DocumentColumn, type DocumentRow } from "../../workbook/document";
import { type Workbench } from "../engine/workbench";
import { heading } from "./blocks";
import { type PlanSources } from "./plan-sources";
import { mondayBefore, type WeekGroup, weekGroups, type WeekRow } from "./week-rows";
import { cellText, shortMonth } from "./wording";

/** Weeks that fit beside each other on a page on its side, and how many such tables are still a planning. */
const MOST_WEEKS = 27;
const MOST_TABLES = 4;
/** Weeks that a month's full name and its year need. */
const FULL_NAME = 3;
/** A week is of the month that its Thursday is in: of most of its days, and as its number goes with a year. */
const THURSDAY = 3;
/** A block of the bar: a sign, so that it reads in grey, aloud and without colour. */
const BUSY = "■";

/** Every activity and its steps with a block for each week in which it is worked on; half a year to a table. */
export function planningSection(bench: Workbench, sources: PlanSources): DocumentBlock[] {
  const { t } = bench;
  const groups = weekGroups(bench, sources);
  const dated = groups.flatMap(({ head, steps }) => [head, ...steps]).flatMap(({ days }) => days ?? []);
  const title = heading(1, t("document.planning"));
  if (dated.length === 0) return [title, { kind: "paragraph", text: t("document.none.dates") }];
  const first = mondayBefore(dated.reduce((day, { start }) => Math.min(day, start), Number.POSITIVE_INFINITY));
  const last = mondayBefore(dated.reduce((day, { end }) => Math.max(day, end), 0));
  const parts = weekParts(first, last);
  const shown = parts.at(-1)?.at(-1) ?? last;
  return [
    title,
    { kind: "note", text: t("document.legend") },
    ...parts.flatMap((weeks) => partBlocks(bench, groups, weeks)),
    ...(shown < last
      ? [{ kind: "note" as const, text: t("document.moreWeeks", { until: dayWords(bench, shown + 6) }) }]
      : []),
    ...undatedBlocks(bench, groups),
  ];
}

/** The Mondays of each table: about as many in each. */
function weekParts(first: Serial, last: Serial): Serial[][] {
  const count = Math.min((last - first) / 7 + 1, MOST_WEEKS * MOST_TABLES);
  const tables = Math.ceil(count / MOST_WEEKS);
  const each = Math.ceil(count / tables);
  return Array.from({ length: tables }, (_, table) =>
    Array.from({ length: Math.min(each, count - table * each) }, (_week, index) => first + (table * each + index) * 7),
  );
}

function partBlocks(bench: Workbench, groups: readonly WeekGroup[], weeks: readonly Serial[]): DocumentBlock[] {
  const { t } = bench;
  const [from = 0, until = 0] = [weeks[0], weeks.at(-1)];
  const isWithin = ({ days }: WeekRow) => days !== undefined && days.start <= until + 6 && days.end >= from;
  const rows = groups.flatMap(({ head, steps }) => {
    const within = steps.filter(isWithin);
    return isWithin(head) || within.length > 0 ? [head, ...within] : [];
  });
  if (rows.length === 0) return [];
  const name = t("document.weeks", { from: weekWords(from), until: weekWords(until) });
  return [
    heading(2, name),
    {
      kind: "table",
      altText: t("document.table", { name: `${t("document.planning")}, ${name}` }),
      columns: [...nameColumns(bench), ...weekColumns(bench, weeks)],
      rows: rows.map((row) => weekRow(row, weeks)),
    },
  ];
}

function nameColumns({ t }: Workbench): DocumentColumn[] {
  return [
    { heading: t("document.steps"), width: 9, align: "left" },
    { heading: t("plan.col.owner"), width: 4, align: "left" },
  ];
}

/** The weeks under their months; a month with few of them has room for a short name only. */
function weekColumns({ t: { language } }: Workbench, weeks: readonly Serial[]): DocumentColumn[] {
  const months = weeks.map((monday) => cellText(monday + THURSDAY, "month", language));
  return weeks.map((monday, index) => {
    const month = months[index] ?? "";
    const isWide = months.filter((each) => each === month).length >= FULL_NAME;
    return {
      heading: String(isoWeekOf(monday).week),
      group: isWide ? month : shortMonth(monday + THURSDAY, language),
      width: 1,
      align: "center",
    };
  });
}

function weekRow({ tone, name, owner, days }: WeekRow, weeks: readonly Serial[]): DocumentRow {
  const isBusy = (monday: Serial) => days !== undefined && days.start <= monday + 6 && days.end >= monday;
  return {
    tone,
    cells: [
      { text: name },
      { text: owner },
      ...weeks.map((monday): DocumentCell => (isBusy(monday) ? { text: BUSY, isFilled: true } : { text: "" })),
    ],
  };
}

/** What has no date yet is named below, so that nothing is left out. */
function undatedBlocks(bench: Workbench, groups: readonly WeekGroup[]): DocumentBlock[] {
  const { t } = bench;
  const names = groups.flatMap(({ head, steps }) => {
    const undated = steps.filter(({ days }) => !days).map(({ name }) => `${head.name}: ${name}`);
    const isNamed = head.days === undefined && steps.every(({ days }) => !days);
    return isNamed ? [head.name, ...undated] : undated;
  });
  if (names.length === 0) return [];
  return [heading(2, t("document.undated")), ...names.map((text): DocumentBlock => ({ kind: "paragraph", text }))];
}

/** `36 (2026)` */
function weekWords(monday: Serial): string {
  const { week, year } = isoWeekOf(monday);
  return `${week} (${year})`;
}

function dayWords({ t }: Workbench, day: Serial): string {
  return cellText(day, "date", t.language);
}
