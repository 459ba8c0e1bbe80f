import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { bookFromSnapshot } from "../host/from-snapshot";
import { visitExcel } from "./excel";
import { useChromium } from "./use-chromium";
import { NO_TROUBLE } from "./watch";

const chromium = useChromium();

it("saves the plan as Word and its dates as a calendar from within Excel on the web", async () => {
  const plan = await openXlsx(readFileSync("examples/results/studentplan.xlsx"), "studentplan.xlsx").scout();
  const { excel, visitor, trouble } = await visitExcel(chromium, { book: bookFromSnapshot(plan) });
  await visitor.opens("pane.start.plan.title");
  const saved = async (button: "pane.save.text" | "pane.save.calendar") => {
    const saving = excel.page.waitForEvent("download");
    await visitor.button(button).click();
    const file = await saving;
    return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
  };
  const word = await saved("pane.save.text");
  expect(word.name).toBe("Activiteitenplan promotie.docx");
  expect(Object.keys(unzipSync(word.bytes))).toContain("word/document.xml");
  await visitor.sees(excel.pane.getByText(/Staat het daar niet, open de werkmap dan op de browserpagina/));
  const calendar = await saved("pane.save.calendar");
  expect(calendar.name).toBe("Relatieplan.ics");
  expect(new TextDecoder().decode(calendar.bytes)).toMatch(/^BEGIN:VCALENDAR/);
  expect(trouble).toEqual(NO_TROUBLE);
});
