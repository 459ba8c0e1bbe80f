import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createXlsx } from "../../src/adapters/xlsx/create-xlsx";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { openPackage } from "../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../src/adapters/xlsx/read/read-snapshot";
import { openExcel } from "../../src/adapters/excel/open-excel";
import { JOB_IDS, type JobId } from "../../src/jobs/job";
import { type ChangeSet } from "../../src/workbook/change-set";
import { type SheetLayout } from "../../src/workbook/sheet-layout";
import { type Snapshot } from "../../src/workbook/snapshot";
import { bookFromSnapshot } from "../host/from-snapshot";
import { openHost } from "../host/host";
import { planOnce } from "../jobs/plan-twice";
import { newSheets } from "../jobs/recalculation/workbook-file";
import { divers } from "../jobs/segments/divers";
import { hoursOf } from "../jobs/visits/agency";
import { differences, type DrawnSheet } from "./same-layout/drawn-sheet";
import { sheetsOfHost } from "./same-layout/from-host";
import { sheetsOfXlsx } from "./same-layout/from-xlsx";

/** Rewrites what the user has: nothing new to draw, and it would take away what the others need. */
const REWRITING: readonly JobId[] = ["next-year", "hand-in"];
const DRAWING = JOB_IDS.filter((id) => !REWRITING.includes(id));

const EMPTY: Snapshot = { sheets: [], names: [] };

async function drawnByExcel(snapshot: Snapshot, changes: ChangeSet): Promise<DrawnSheet[]> {
  const book = bookFromSnapshot(snapshot);
  if (snapshot.sheets.length === 0) book.addSheet("Blad1"); // Excel has no workbook without a sheet
  const { excel, isSetSupported } = openHost({ book });
  const workbook = openExcel({ run: excel.run, isSetSupported }, { now: () => "2026-01-31T12:00:00Z" });
  await workbook.apply(changes, await workbook.read([]));
  return sheetsOfHost(book);
}

const drawn = (changes: ChangeSet): string[] =>
  changes.flatMap((change) => (change.kind === "addSheet" ? [change.layout.name] : []));

/** The sheets that were added, side by side. */
function sideBySide(
  changes: ChangeSet,
  { excel, xlsx }: { excel: readonly DrawnSheet[]; xlsx: readonly DrawnSheet[] },
) {
  const find = (sheets: readonly DrawnSheet[], name: string) => sheets.find((sheet) => sheet.name === name);
  return drawn(changes).map((name) => ({ name, excel: find(excel, name), xlsx: find(xlsx, name) }));
}

describe("A sheet of ours is the same in Excel and in a file", () => {
  it("in a new workbook with everything: cells, looks, widths, rules, tables, charts, what stays in view, print", async () => {
    const { changes } = planOnce({ snapshot: EMPTY, jobs: DRAWING });
    const pairs = sideBySide(changes, {
      excel: await drawnByExcel(EMPTY, changes),
      xlsx: sheetsOfXlsx(createXlsx(changes)),
    });
    expect(pairs.length).toBeGreaterThan(8);
    expect(
      pairs
        .flatMap(({ excel, xlsx }) => differences(excel, xlsx))
        .slice(0, 40)
        .map((x) => (x.includes("chart") ? x.slice(-700) : x)),
    ).toEqual([]);
  }, 60_000);

  it.each(["kleine-winkel", "urenbundels"])(
    "beside what is in %s",
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join("examples", `${name}.xlsx`)));
      const snapshot = readSnapshot(openPackage(bytes, name), {});
      const { changes } = planOnce({ snapshot, jobs: DRAWING });
      const workbook = openXlsx(bytes, name);
      await workbook.apply(changes, snapshot);
      const pairs = sideBySide(changes, {
        excel: await drawnByExcel(snapshot, changes),
        xlsx: sheetsOfXlsx(workbook.save()),
      });
      expect(pairs.length).toBeGreaterThan(3);
      expect(
        pairs
          .flatMap(({ excel, xlsx }) => differences(excel, xlsx))
          .slice(0, 40)
          .map((x) => (x.includes("chart") ? x.slice(-700) : x)),
      ).toEqual([]);
    },
    60_000,
  );

  it("with what to invoice on the page of the month, of a shop that also sells hours", async () => {
    const snapshot: Snapshot = { sheets: [...divers().sheets, ...hoursOf().sheets], names: [] };
    const jobs: readonly JobId[] = ["fill-clv", "track-units", "propose-invoice", "report-month"];
    const { changes } = planOnce({ snapshot, jobs });
    const pairs = sideBySide(changes, {
      excel: await drawnByExcel(snapshot, changes),
      xlsx: sheetsOfXlsx(createXlsx([...newSheets(snapshot.sheets), ...changes])),
    });
    expect(pairs.find(({ name }) => name === "Deze maand")?.xlsx?.tables).toHaveLength(5);
    expect(pairs.flatMap(({ excel, xlsx }) => differences(excel, xlsx))).toEqual([]);
  }, 60_000);

  const layouts = planOnce({ snapshot: EMPTY, jobs: ["plan-activities", "forecast-revenue"] }).changes;
  const planted: readonly { readonly what: string; readonly change: (layout: SheetLayout) => Partial<SheetLayout> }[] =
    [
      { what: "a hidden sheet", change: () => ({ visibility: "hidden" }) },
      { what: "a tab colour", change: () => ({ tabColor: "FF0000" }) },
      { what: "a cell", change: ({ rows }) => ({ rows: [[{ value: "anders" }], ...rows.slice(1)] }) },
      {
        what: "a look",
        change: ({ rows }) => ({
          rows: [[{ ...rows[0]?.[0], value: rows[0]?.[0]?.value ?? null, style: { look: "total" } }], ...rows.slice(1)],
        }),
      },
      { what: "a width", change: ({ columnWidths: [first = 9, ...rest] }) => ({ columnWidths: [first + 1, ...rest] }) },
      { what: "a row height", change: () => ({ rowHeights: new Map([[3, 50]]) }) },
      { what: "a merged block", change: () => ({ merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] }) },
      { what: "a rule", change: ({ validations }) => ({ validations: validations.slice(1) }) },
      {
        what: "a conditional format",
        change: () => ({
          conditionalFormats: [{ range: { top: 4, left: 0, bottom: 9, right: 0 }, formula: "$A5>0", look: "muted" }],
        }),
      },
      {
        what: "a chart",
        change: ({ charts }) => ({ charts: charts.map((chart) => ({ ...chart, series: chart.series.slice(1) })) }),
      },
      {
        what: "where an axis begins",
        change: ({ charts }) => ({ charts: charts.map((chart) => ({ ...chart, startsAtZero: undefined })) }),
      },
      { what: "what stays in view", change: () => ({ freeze: { rows: 2, columns: 0 } }) },
      { what: "print", change: ({ print }) => ({ print: { ...print, orientation: "portrait" } }) },
    ];

  it.each(planted)("but for $what, if that is drawn otherwise", async ({ change }) => {
    const excel = await drawnByExcel(EMPTY, layouts);
    const other = layouts.map((each) =>
      each.kind === "addSheet" && each.layout.charts.length > 0
        ? { ...each, layout: { ...each.layout, ...change(each.layout) } }
        : each,
    );
    const pairs = sideBySide(layouts, { excel, xlsx: sheetsOfXlsx(createXlsx(other)) });
    expect(pairs.flatMap((pair) => differences(pair.excel, pair.xlsx))).not.toEqual([]);
  });
});
