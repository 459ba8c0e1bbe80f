import { readFileSync } from "node:fs";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { type Desk } from "../../../src/browser/worker/desk";
import { createDesk } from "../../../src/browser/worker/workbook-desk";
import { translatorFor } from "../../../src/i18n";
import { type PlanRequest } from "../../../src/taskpane/engine/plan-preview";
import { findSheet } from "../../../src/workbook/snapshot";

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
  await desk.open({ name: "winkel.xlsx", bytes: SHOP });
  return desk;
}

async function fillShop(): Promise<Desk> {
  const desk = await openShop();
  await desk.load();
  await desk.plan(FILL_CLV);
  return desk;
}

/** Every part of a file, unpacked: the bytes of a zip also tell how it was packed. */
async function sheetsOf(bytes: Uint8Array) {
  const { sheets, names } = await openXlsx(bytes, "winkel.xlsx").scout();
  return { sheets, names };
}

describe("the desk", () => {
  it("opens a file and says which sheets there are to see", async () => {
    const { file, sheets } = await newDesk().open({ name: "winkel.xlsx", bytes: SHOP });
    expect(file).toBe("winkel.xlsx");
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.every(({ rowCount, mark }) => rowCount > 0 && mark === undefined)).toBe(true);
  });

  it("says in a code what is wrong with a file, and keeps the one that was open", async () => {
    const desk = await openShop();
    const before = await desk.outline();
    const notes = new TextEncoder().encode("naam;bedrag\nJan;5\n");
    await expect(desk.open({ name: "lijst.xlsx", bytes: notes })).rejects.toMatchObject({ code: "file.csvRenamed" });
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

  it("takes a writing back: the sheets, the marks and the list of writings are as they were", async () => {
    const desk = await fillShop();
    const { key } = await desk.apply("planned");
    expect(await desk.writings()).toHaveLength(1);
    expect(await desk.undo(key)).toEqual({ complete: true, refused: [] });
    expect(await sheetsOf(await desk.save())).toEqual(await sheetsOf(SHOP));
    expect((await desk.outline()).sheets.every(({ mark }) => mark === undefined)).toBe(true);
    expect(await desk.writings()).toEqual([]);
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
