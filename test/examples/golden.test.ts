import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { scalarText } from "../../src/workbook/cells";
import { EXAMPLES } from "../../tools/examples/example-list";
import { fillExample } from "../../tools/examples/fill-example";
import { goldenCells, goldenJson, goldenLines } from "../../tools/examples/golden-cells";
import { exampleWorkbook } from "../../tools/examples/write-workbook";
import { filesIn, inFolder, relatieplan } from "../cli/command-line";
import { compareWithCached } from "../engines/compare-with-cached";
import { recalculate } from "../engines/libreoffice";
import { validate } from "../engines/validator";

const FOLDER = join(__dirname, "../../examples");
const result = (name: string) => join(FOLDER, "results", `${name}.xlsx`);

/** Cells of both, those that are the same left out; at most a few, so that a failure can be read. */
function differences(wanted: readonly string[], got: readonly string[]): string[] {
  const [known, found] = [new Set(wanted), new Set(got)];
  const missing = wanted.filter((line) => !found.has(line)).map((line) => `- ${line}`);
  const added = got.filter((line) => !known.has(line)).map((line) => `+ ${line}`);
  return [...missing.slice(0, 20), ...added.slice(0, 20)];
}

describe.each(EXAMPLES)("The example $name", (example) => {
  const input = join(FOLDER, `${example.workbook}.xlsx`);

  it("is made anew from its script, cell for cell", async () => {
    const made = await goldenCells(await exampleWorkbook(example.sheets), input);
    const kept = await goldenCells(await readFile(input), input);
    expect(differences(goldenLines(goldenJson(kept)), goldenLines(goldenJson(made)))).toEqual([]);
  });

  it("fills to the golden result, cell for cell (npm run examples makes it anew)", async () => {
    await inFolder(async (folder) => {
      const bytes = await fillExample(example, { input, output: join(folder, `${example.name}.xlsx`) });
      const got = goldenLines(goldenJson(await goldenCells(bytes, input)));
      const golden = await readFile(join(FOLDER, "results", `${example.name}.json`), "utf8");
      expect(differences(goldenLines(golden), got)).toEqual([]);
    });
  });

  it("keeps every cell that the user typed, but for text that was repaired into a number", async () => {
    const before = await goldenCells(await readFile(input), input);
    const after = await goldenCells(await readFile(result(example.name)), input);
    const lost = [...before].flatMap(([sheet, cells]) =>
      [...cells].filter(([address, [value]]) => {
        const [now] = after.get(sheet)?.get(address) ?? [null];
        const isRepaired = typeof value === "string" && typeof now === "number";
        return now !== value && !isRepaired;
      }),
    );
    expect(lost).toEqual([]);
  });

  it("changes nothing when it is filled again", async () => {
    await inFolder(async (folder) => {
      const { out } = await relatieplan("fill", result(example.name), "--json", "--dry-run");
      expect(JSON.parse(out).changes).toEqual([]);
      expect(await filesIn(folder)).toEqual([]);
    });
  });

  it("stays small enough to be kept", async () => {
    for (const file of [input, result(example.name)]) expect((await stat(file)).size).toBeLessThan(200 * 1024);
  });
});

describe("The student's plan", () => {
  it("meets every requirement of the assignment that a plan on paper can meet (O1.2 to O1.11), by its own checklist", async () => {
    const cells = (await goldenCells(await readFile(result("studentplan")), "studentplan.xlsx")).get("Checklist");
    const verdicts = [...Array(11).keys()].map((index) =>
      ["A", "E"].map((column) => scalarText(cells?.get(`${column}${5 + index}`)?.[0] ?? null)).join(" "),
    );
    const forAPerson = new Set(["O1.1", "O1.4", "O1.11"]); // acceptable and realistic; fits the strategy; rests on the account plan
    const numbers = [...Array(11).keys()].map((index) => `O1.${index + 1}`);
    expect(verdicts).toEqual(
      numbers.map((number) => `${number} ${forAPerson.has(number) ? "beoordeel zelf" : "voldaan"}`),
    );
  });

  it("shows a student at most eight tabs of ours", async () => {
    const made = await openXlsx(await readFile(result("studentplan")), "studentplan.xlsx").scout();
    const own = new Set(EXAMPLES.find(({ name }) => name === "studentplan")?.sheets.map(({ name }) => name));
    const ours = made.sheets.filter(({ name, visibility }) => visibility === "visible" && !own.has(name));
    expect(ours.length).toBeLessThanOrEqual(8);
  });
});

/** Every example brings its own list of activities, costs and hours; the import proposal takes a second list of customers. */
const NOT_MADE_HERE = ["Activiteiten", "Kostenbudget", "Importvoorstel", "Uren"];

describe("The results of all examples", () => {
  it("show every sheet that Relatieplan can add, but for those that the examples have themselves", async () => {
    const overview = await readFile(join(__dirname, "../../docs/sheets.md"), "utf8");
    const known = [...overview.matchAll(/^\| ([A-Z][^·|*]*?) (?:· [^|]*)?\|/gm)].map(([, name]) => name);
    const shown = new Set<string | undefined>();
    for (const { name, sheets } of EXAMPLES) {
      const made = await openXlsx(await readFile(result(name)), `${name}.xlsx`).scout();
      const own = new Set(sheets.map((sheet) => sheet.name));
      for (const sheet of made.sheets) if (!own.has(sheet.name)) shown.add(sheet.name);
    }
    expect(known.length).toBeGreaterThan(25);
    expect(known.filter((name) => !shown.has(name))).toEqual(NOT_MADE_HERE);
  });

  it.each(EXAMPLES.map(({ name }) => name))("are workbooks as Excel wants them: %s", async (name) => {
    expect(await validate(result(name))).toEqual([]);
  });

  it("have formulas that LibreOffice computes to the same cent", async () => {
    const files = EXAMPLES.map(({ name }) => result(name));
    const recalculated = await recalculate(files);
    for (const file of files) {
      const bytes = recalculated.get(file)?.bytes ?? new Uint8Array();
      expect({ file, mismatches: compareWithCached(await readFile(file), bytes).slice(0, 10) }).toEqual({
        file,
        mismatches: [],
      });
    }
  });
});
