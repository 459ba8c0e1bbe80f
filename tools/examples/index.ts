import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EXAMPLES } from "./example-list";
import { fillExample } from "./fill-example";
import { goldenCells, goldenJson } from "./golden-cells";
import { exampleWorkbook } from "./write-workbook";

/*
 * npm run examples: makes the example workbooks anew, fills them, and keeps each result with all its cells as a golden
 * file. Look at the difference before committing it: it is what users will see change.
 */

const FOLDER = join(__dirname, "../../examples");
const RESULTS = join(FOLDER, "results");

async function makeExamples(): Promise<void> {
  await mkdir(RESULTS, { recursive: true });
  for (const example of EXAMPLES) {
    const input = join(FOLDER, `${example.workbook}.xlsx`);
    const output = join(RESULTS, `${example.name}.xlsx`);
    await writeFile(input, await exampleWorkbook(example.sheets));
    const result = await fillExample(example, { input, output });
    const cells = await goldenCells(result, output);
    await writeFile(join(RESULTS, `${example.name}.json`), goldenJson(cells));
    const count = [...cells.values()].reduce((sum, { size }) => sum + size, 0);
    console.log(`${example.name}: ${cells.size} sheets, ${count} cells`);
  }
}

void makeExamples();
