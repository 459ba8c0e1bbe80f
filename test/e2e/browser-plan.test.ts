import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCells } from "../engines/read-cells";
import { validate } from "../engines/validator";
import { accessibilityProblems } from "./accessibility";
import { visitPage } from "./browser";
import { useChromium } from "./use-chromium";
import { NO_TROUBLE } from "./watch";

const chromium = useChromium();

const folder = mkdtempSync(join(tmpdir(), "relatieplan-plan-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  { language: "nl", file: "Mijn plan.xlsx", sheets: ["Doelen", "Instellingen"] },
  { language: "en", file: "My plan.xlsx", sheets: ["Goals", "Settings"] },
] as const)("makes a new plan without any file, in $language, and gives it to keep", async (expected) => {
  const { page, visitor, download, trouble } = await visitPage(chromium, { language: expected.language });
  await visitor.button("browser.start.new").click();
  await visitor.arrives();
  await visitor.opens("pane.start.plan.title");
  expect(await accessibilityProblems(page)).toEqual([]);
  const { name, bytes } = await download();
  expect(name).toBe(expected.file);
  expect([...readCells(bytes).keys()]).toEqual(expect.arrayContaining([...expected.sheets]));
  const file = join(folder, `${expected.language}.xlsx`);
  writeFileSync(file, bytes);
  expect(await validate(file)).toEqual([]);
  expect(trouble).toEqual(NO_TROUBLE);
});
