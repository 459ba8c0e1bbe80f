import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createXlsx } from "../../../src/adapters/xlsx/create-xlsx";
import { translatorFor } from "../../../src/i18n";
import { reachesValue } from "../../../src/jobs/plan/goal-reached";
import { groupedFormula, groupedText } from "../../../src/jobs/plan/grouped-number";
import { compareWithCached, countFormulas } from "../../engines/compare-with-cached";
import { recalculate } from "../../engines/libreoffice";
import { plainSheet } from "../../../src/workbook/sheets/plain-sheet";

const NUMBERS = [0, 7, 999, 1000, 6000, 60_050, 999_999, 1_000_000, 12_345_678, 1_234_567_890];

it.each`
  number           | text              | because
  ${60}            | ${"60"}           | ${"below a thousand there is nothing between"}
  ${6000}          | ${"6.000"}        | ${"one group of three"}
  ${1_000_000}     | ${"1.000.000"}    | ${"two groups"}
  ${1_234_567_890} | ${"1234.567.890"} | ${"no third group: the formula has none either"}
`("$number reads $text: $because", ({ number, text }) => {
  expect(groupedText(number, ".")).toBe(text);
});

it.each`
  language | short   | unit           | said
  ${"nl"}  | ${6000} | ${"euro"}      | ${"nog € 6.000 tekort"}
  ${"en"}  | ${6000} | ${"euro"}      | ${"short by € 6,000"}
  ${"nl"}  | ${1250} | ${"customers"} | ${"nog 1.250 klanten tekort"}
`("a goal that is $short short says $said", ({ language, short, unit, said }) => {
  expect(reachesValue({ forecast: 500, target: 500 + short, unit }, translatorFor(language))).toBe(said);
});

it("is what LibreOffice makes of the formula, with a point and with a comma", async () => {
  const rows = NUMBERS.map((number, row) => [
    { value: number },
    ...[".", ","].map((sign) => ({ value: groupedText(number, sign), formula: groupedFormula(`$A${row + 1}`, sign) })),
  ]);
  const file = createXlsx([{ kind: "addSheet", layout: plainSheet({ name: "Blad1", rows, width: 16 }) }]);
  const folder = await mkdtemp(join(tmpdir(), "relatieplan-grouped-"));
  try {
    const path = join(folder, "grouped.xlsx");
    await writeFile(path, file);
    const recalculated = (await recalculate([path])).get(path)?.bytes ?? new Uint8Array();
    expect(compareWithCached(file, recalculated)).toEqual([]);
    expect(countFormulas(file)).toBe(2 * NUMBERS.length);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
