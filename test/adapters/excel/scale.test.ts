import { type CellInput, type ChangeSet } from "../../../src/workbook/change-set";
import { type SheetLayout } from "../../../src/workbook/sheet-layout";
import { rect } from "../../workbook/snapshot-builder";
import { openSample } from "./opened-host";

const HEADINGS = ["Klantnr", "Naam", "Omzet", "Orders", "Sinds"];

/** So many customers in a table, with an id that looks like a number and a date. */
function customers(count: number): SheetLayout {
  const rows: CellInput[][] = Array.from({ length: count }, (_, index) => [
    { value: String(index).padStart(6, "0") },
    { value: `Bakkerij Vos & Zonen ${index}` },
    { value: (index % 97) * 12.5 },
    { value: index % 12 },
    { value: 45_000 + (index % 365), style: { numberFormat: "dd-mm-yyyy" } },
  ]);
  return {
    name: "Klanten",
    visibility: "visible",
    columnWidths: [],
    rows: [HEADINGS.map((value) => ({ value })), ...rows],
    tables: [
      {
        name: "Klanten",
        range: { ...rect("A1:E1"), bottom: count },
        hasTotalsRow: false,
        columns: HEADINGS.map((name) => ({ name })),
      },
    ],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "portrait" },
  };
}

/** Four columns of formulas that are alike in every row, two that differ from row to row, one of text, with looks. */
function columns(count: number): ChangeSet {
  const formulas = ["CLV", "Winst", "Gemiddeld", "Aandeel"];
  const headings: CellInput[] = [...formulas, "Dubbel", "Som", "Segment"].map((value) => ({
    value,
    style: { look: "headingComputed" },
  }));
  const rows = Array.from({ length: count }, (_, index): CellInput[] => {
    const row = index + 2;
    // Few enough different formulas for the host's engine to hold at once.
    const near = row - (row % 4);
    const own = `$C${near}`.length;
    const style = { look: "computed", numberFormat: "#,##0.00" } as const;
    return [
      // Without references: 60,000 of those are too much for the host's engine.
      ...formulas.map(() => ({ value: row * 0.5, formula: "ROW()*0.5", style })),
      { value: own * 2, formula: `LEN("$C${near}")*2`, style },
      { value: own + 2, formula: `SUM(LEN("$C${near}"),2)`, style },
      { value: `1-${(index % 9) + 1}`, style: { numberFormat: "@" } },
    ];
  });
  return [
    { kind: "setCells", sheet: "Klanten", top: 0, left: 5, rows: [headings, ...rows] },
    {
      kind: "resizeTable",
      sheet: "Klanten",
      table: "Klanten",
      range: { ...rect("A1:L1"), bottom: count },
      columns: [...HEADINGS, ...formulas, "Dubbel", "Som", "Segment"].map((name) => ({ name })),
    },
  ];
}

async function fill(count: number) {
  const opened = openSample([customers(count)]);
  const { workbook, counters } = opened;
  const scouted = await cost(counters, () => workbook.scout());
  const wanted = [{ sheet: "Klanten", firstColumn: 0, lastColumn: 11 }];
  let snapshot = await workbook.scout();
  const read = await cost(counters, async () => (snapshot = await workbook.read(wanted)));
  let findings: unknown;
  const written = await cost(counters, async () => ({ findings } = await workbook.apply(columns(count), snapshot)));
  return { ...opened, scouted, read, written, findings, snapshot };
}

type Counters = ReturnType<typeof openSample>["counters"];

async function cost(counters: Counters, work: () => Promise<unknown>) {
  counters.reset();
  await work();
  const { syncs, requestBytes, responseBytes, largestRequest, largestResponse, cellCalls } = counters;
  return { syncs, requestBytes, responseBytes, largestRequest, largestResponse, cellCalls };
}

describe("200 and 10,000 customers", () => {
  it("cost as many round trips, but for the chunks; never a call per cell or a message over 1.2 MB", async () => {
    const [few, many] = [await fill(200), await fill(10_000)];
    expect(few.findings).toEqual([]);
    expect(many.findings).toEqual([]);
    expect(many.scouted.syncs).toBe(few.scouted.syncs);
    for (const step of ["read", "written"] as const) {
      const chunks = Math.ceil((many[step].requestBytes + many[step].responseBytes) / 400_000);
      expect(many[step].syncs - few[step].syncs).toBeLessThanOrEqual(chunks);
      expect(many[step].cellCalls).toBe(few[step].cellCalls);
      expect(Math.max(many[step].largestRequest, many[step].largestResponse)).toBeLessThan(1_200_000);
    }
  });

  it("come back as they were, from a receipt that fits in the workbook", async () => {
    const { workbook, reopen, book, dump, snapshot } = openSampleWith(10_000);
    const before = dump();
    await workbook.apply(columns(10_000), await snapshot());
    expect(JSON.stringify(book.customXml).length).toBeLessThan(1_000_000);
    const [receipt] = await reopen().receipts();
    if (!receipt) throw new Error("no receipt was kept");
    expect(await reopen().undo(receipt)).toEqual({ complete: true, refused: [] });
    expect(dump()).toEqual(before);
  });
});

function openSampleWith(count: number) {
  const opened = openSample([customers(count)]);
  const snapshot = () => opened.workbook.read([{ sheet: "Klanten", firstColumn: 0, lastColumn: 11 }]);
  return { ...opened, snapshot };
}
