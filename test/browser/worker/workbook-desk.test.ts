import { readFileSync } from "node:fs";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { type Desk, type OrdersFile } from "../../../src/browser/worker/desk";
import { createDesk } from "../../../src/browser/worker/workbook-desk";
import { translatorFor } from "../../../src/i18n";
import { type PlanRequest } from "../../../src/taskpane/engine/plan-preview";
import { findSheet } from "../../../src/workbook/snapshot";
import { exampleWorkbook } from "../../../tools/examples/write-workbook";
import { fixtureBytes } from "../../fixtures/workbooks";

const SHOP = readFileSync("examples/kleine-winkel.xlsx");
const END_OF_2024 = 45_657;

const FILL_CLV: PlanRequest = {
  language: "nl",
  today: END_OF_2024,
  corrections: [],
  overrides: {},
  jobs: ["fill-clv"],
  consent: { typedCells: "keep", textNumbers: "repair" },
};

function newDesk(): Desk {
  return createDesk({
    translators: { nl: translatorFor("nl"), en: translatorFor("en") },
    now: () => "2024-12-31T12:00:00.000Z",
  });
}

async function openShop(): Promise<Desk> {
  const desk = newDesk();
  await desk.open({ file: { name: "winkel.xlsx", bytes: SHOP }, language: "nl" });
  return desk;
}

async function fillShop(): Promise<Desk> {
  const desk = await openShop();
  await desk.load();
  await desk.plan(FILL_CLV);
  return desk;
}

/** The cells of a sheet, row by row, as the grid shows them. */
async function shown(desk: Desk, sheet: string): Promise<string[][]> {
  const block = { top: 0, left: 0, bottom: 2, right: 3 };
  const rows = await desk.cells({ sheet, block, language: "nl" });
  return rows.map((row) => row.map((cell) => cell?.text ?? ""));
}

function csvFile(name: string, ...lines: readonly string[]): OrdersFile {
  return { file: { name, bytes: new TextEncoder().encode(lines.join("\r\n")) }, language: "nl", today: END_OF_2024 };
}

const ORDERS = csvFile(
  "webshop.csv",
  "Ordernummer;Klantnummer;Orderdatum;Bedrag excl. btw",
  "W-1;1001;03-06-2024;1.250,50",
  "W-2;1002;04-06-2024;80,00",
);

describe("the desk", () => {
  it("knows the file that was opened or saved last from one with changes", async () => {
    const desk = await fillShop();
    expect((await desk.outline()).isKept).toBe(true);
    const { key } = await desk.apply("planned");
    expect((await desk.outline()).isKept).toBe(false);
    await desk.undo(key);
    expect((await desk.outline()).isKept).toBe(true);
    await desk.plan(FILL_CLV);
    const again = await desk.apply("planned");
    await desk.save();
    expect((await desk.outline()).isKept).toBe(true);
    await desk.undo(again.key);
    expect((await desk.outline()).isKept).toBe(false);
  });

  it("opens a file and says which sheets there are to see", async () => {
    const { file, sheets } = await newDesk().open({ file: { name: "winkel.xlsx", bytes: SHOP }, language: "nl" });
    expect(file).toBe("winkel.xlsx");
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.every(({ rowCount, mark }) => rowCount > 0 && mark === undefined)).toBe(true);
  });

  it("says in a code what is wrong with a file, and keeps the one that was open", async () => {
    const desk = await openShop();
    const before = await desk.outline();
    const notes = new TextEncoder().encode("naam;bedrag\nJan;5\n");
    const asked = { file: { name: "lijst.xlsx", bytes: notes }, language: "nl" } as const;
    await expect(desk.open(asked)).rejects.toMatchObject({ code: "file.csvRenamed" });
    expect(await desk.outline()).toEqual(before);
  });

  it("gives no more of a sheet than was asked for", async () => {
    const desk = await openShop();
    const [sheet] = (await desk.outline()).sheets;
    const block = { top: 0, left: 0, bottom: 4, right: 2 };
    const rows = await desk.cells({ sheet: sheet?.name ?? "", block, language: "nl" });
    expect(rows).toHaveLength(5);
    expect(rows.every((row) => row.length === 3)).toBe(true);
    expect(rows.flat().some((cell) => cell !== undefined && cell.text !== "")).toBe(true);
  });

  it("has no cells of a sheet that is not there", async () => {
    const desk = await openShop();
    const block = { top: 0, left: 0, bottom: 4, right: 2 };
    expect(await desk.cells({ sheet: "__proto__", block, language: "nl" })).toEqual([]);
  });

  it("writes the last plan, marks what changed, and gives a file that has it", async () => {
    const desk = await fillShop();
    const { cellCount, addedSheets } = await desk.apply("planned");
    expect(cellCount).toBeGreaterThan(0);
    const { sheets } = await desk.outline();
    expect(sheets.filter(({ mark }) => mark === "added").map(({ name }) => name)).toEqual(addedSheets);
    const changed = sheets.find(({ mark }) => mark === "changed");
    expect(changed).toBeDefined();
    const block = { top: 0, left: 0, bottom: (changed?.rowCount ?? 1) - 1, right: (changed?.columnCount ?? 1) - 1 };
    const cells = (await desk.cells({ sheet: changed?.name ?? "", block, language: "nl" })).flat();
    expect(cells.some((cell) => cell?.isChanged && cell.formula !== undefined)).toBe(true);
    expect(cells.some((cell) => cell && !cell.isChanged)).toBe(true);
    const saved = await openXlsx(await desk.save(), "winkel.xlsx").scout();
    expect(addedSheets.every((name) => findSheet(saved, name))).toBe(true);
  });

  it("has nothing left to write once it has written", async () => {
    const desk = await fillShop();
    await desk.apply("planned");
    await desk.load();
    expect(await desk.plan(FILL_CLV)).toMatchObject({ hasChanges: false, cellCount: 0 });
  });

  it("takes a writing back: the file to the last byte, the marks and the list of writings", async () => {
    const desk = await fillShop();
    const { key } = await desk.apply("planned");
    expect(await desk.writings()).toHaveLength(1);
    expect(await desk.undo(key)).toEqual({ complete: true, refused: [] });
    expect(Buffer.from(await desk.save()).equals(SHOP)).toBe(true);
    expect((await desk.outline()).sheets.every(({ mark }) => mark === undefined)).toBe(true);
    expect(await desk.writings()).toEqual([]);
  });

  it("gives a workbook that is named .xls the name of what is in it", async () => {
    const file = { name: "oud.xls", bytes: SHOP };
    expect((await newDesk().open({ file, language: "nl" })).file).toBe("oud.xlsx");
  });

  it("takes nothing back that it did not write", async () => {
    const desk = await openShop();
    await expect(desk.undo(1)).rejects.toMatchObject({ code: "undo.badReceipt" });
  });

  it.each(["nl", "en"] as const)("begins a new plan in %s", async (language) => {
    const { file, sheets } = await newDesk().create({ language, today: END_OF_2024 });
    expect(file).toBe(`${translatorFor(language)("browser.newFile")}.xlsx`);
    expect(sheets.map(({ name }) => name)).toContain(translatorFor(language)("sheet.goals"));
  });

  it("shows the first rows of a workbook, however long it is", async () => {
    const { sheets } = await (await openShop()).scout();
    const lengths = sheets.flatMap(({ columns }) => [...columns.values()].map(({ values }) => values.length));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
  });
});

describe("a CSV file on the desk", () => {
  it("is added as orders on a sheet of their own, with real amounts and dates, and is taken away again", async () => {
    const desk = await openShop();
    const before = (await desk.outline()).sheets.map(({ name }) => name);
    const { writing, findings } = await desk.addOrders(ORDERS);
    expect(findings).toMatchObject([{ code: "orders.fileImported", params: { count: 2 } }]);
    const [added = ""] = writing?.addedSheets ?? [];
    expect((await desk.outline()).sheets.map(({ name }) => name)).toEqual([...before, added]);
    expect(await shown(desk, added)).toEqual([
      ["Ordernummer", "Klantnummer", "Orderdatum", "Bedrag excl. btw"],
      ["W-1", "1001", "03-06-2024", "€ 1.250,50"],
      ["W-2", "1002", "04-06-2024", "€ 80,00"],
    ]);
    await desk.undo(writing?.key ?? 0);
    expect(Buffer.from(await desk.save()).equals(SHOP)).toBe(true);
  });

  it("may be another workbook", async () => {
    const desk = await openShop();
    const { name, rows } = { name: "Export", rows: [["W-9", "1001", { date: "2024-06-03" }, { euros: 10 }]] as const };
    const headings = ["Ordernummer", "Klantnummer", "Orderdatum", "Bedrag excl. btw"];
    const bytes = await exampleWorkbook([{ name, headings, rows, widths: [12, 12, 12, 12] }]);
    const { findings } = await desk.addOrders({ ...ORDERS, file: { name: "kassa.xlsx", bytes } });
    expect(findings).toMatchObject([{ code: "orders.fileImported", params: { count: 1, file: "kassa.xlsx" } }]);
  });

  it("adds nothing the second time, and says so", async () => {
    const desk = await openShop();
    await desk.addOrders(ORDERS);
    const { writing, findings } = await desk.addOrders(ORDERS);
    expect(writing).toBeUndefined();
    expect(findings).toMatchObject([{ code: "orders.fileKnown" }]);
  });

  it("counts from then on, also when it is much smaller than the orders that were there", async () => {
    const desk = newDesk();
    await desk.open({ file: { name: "crm.xlsx", bytes: fixtureBytes("crm-200.xlsx") }, language: "nl" });
    const orders = csvFile("kassa.csv", "Ordernr;Klantnummer;Datum;Bedrag excl. btw", "K-1;K000075;03-06-2024;12,50");
    await desk.addOrders(orders);
    await desk.load();
    const { sheets } = await desk.look(FILL_CLV);
    expect(sheets.filter(({ role }) => role === "orders").map(({ sheet }) => sheet)).toEqual(["Orders", "kassa"]);
    expect((await desk.addOrders(orders)).findings).toMatchObject([{ code: "orders.fileKnown" }]);
  });

  it("adds nothing of a list in which there are no orders, and says so", async () => {
    const desk = await openShop();
    const { writing, findings } = await desk.addOrders(csvFile("weer.csv", "Dag;Regen", "ma;3"));
    expect(writing).toBeUndefined();
    expect(findings).toMatchObject([{ code: "orders.fileUnrecognised", params: { file: "weer.csv" } }]);
  });

  it("takes back one of two files without the other", async () => {
    const desk = await openShop();
    const first = await desk.addOrders(ORDERS);
    const second = await desk.addOrders(
      csvFile("kassa.csv", "Ordernummer;Klantnummer;Orderdatum;Bedrag excl. btw;Kassa", "K-1;1001;05-06-2024;10,00;2"),
    );
    expect(await desk.undo(first.writing?.key ?? 0)).toMatchObject({ complete: true });
    expect(await desk.undo(second.writing?.key ?? 0)).toMatchObject({ complete: true });
    const names = (await openXlsx(SHOP, "winkel.xlsx").scout()).sheets.map(({ name }) => name);
    expect((await desk.outline()).sheets.map(({ name }) => name)).toEqual(names);
  });

  it("becomes a workbook of its own when it is opened: orders with real amounts", async () => {
    const desk = newDesk();
    const { file, sheets } = await desk.open(ORDERS);
    expect(file).toBe("webshop.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["Orders"]);
    expect((await shown(desk, "Orders"))[1]).toEqual(["W-1", "1001", "03-06-2024", "€ 1.250,50"]);
  });

  it("becomes a workbook of its own when it is opened: any other list as the text it is", async () => {
    const desk = newDesk();
    const list = csvFile("klanten [2024].csv", "Klantnr;Bedrijfsnaam;Opmerking", "0012;Bakkerij;=1+1");
    const { file, sheets } = await desk.open(list);
    expect(file).toBe("klanten [2024].xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["klanten  2024"]);
    expect((await shown(desk, "klanten  2024"))[1]).toEqual(["0012", "Bakkerij", "=1+1", ""]);
    const saved = await openXlsx(await desk.save(), file).scout();
    expect(saved.sheets[0]?.cells.formula(1, 2)).toBeUndefined();
  });

  it.each`
    name          | text                  | code                | because
    ${"leeg.csv"} | ${""}                 | ${"csv.unreadable"} | ${"there is nothing in it"}
    ${"a.csv"}    | ${"alleen een woord"} | ${"csv.noColumns"}  | ${"one column is no table"}
    ${"b.csv"}    | ${'a;b\r\n"c;d'}      | ${"csv.unreadable"} | ${"a quote is never closed"}
    ${"zip.csv"}  | ${"PK\u0003\u0004\0"} | ${"csv.unreadable"} | ${"it is something else by that name"}
  `("that cannot be read is refused with a code: $because", async ({ name, text, code }) => {
    const desk = await openShop();
    const before = await desk.outline();
    await expect(desk.open(csvFile(name, text))).rejects.toMatchObject({ code });
    await expect(desk.addOrders(csvFile(name, text))).rejects.toMatchObject({ code });
    expect(await desk.outline()).toEqual(before);
  });
});
