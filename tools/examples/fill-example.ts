import { readFile, rm, writeFile } from "node:fs/promises";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { run } from "../../src/cli/run";
import { type SetCells } from "../../src/workbook/change-set";
import { namedCell } from "../../src/workbook/settings";
import { findTable, type Snapshot } from "../../src/workbook/snapshot";
import { type Example, type Step, type TypedRows } from "./example-list";

/** Any day will do: every example says its own reference date. */
const A_DAY = 45657;

type Files = { readonly input: string; readonly output: string };

/**
 * Fills an example as a user would, on its own reference date, and then does what that user does next.
 * @returns the bytes of the result
 */
export async function fillExample(
  { date, steps }: Pick<Example, "date" | "steps">,
  { input, output }: Files,
): Promise<Uint8Array> {
  await fill(input, "-o", output, "--force", "--date", date);
  for (const step of steps) await takeStep(step, output);
  return readFile(output);
}

/** Types in our sheets what the step types, and fills once more. */
async function takeStep({ answers = new Map(), rows = {}, jobs = [] }: Step, output: string): Promise<void> {
  const begun = `${output}.begonnen.xlsx`;
  await writeFile(begun, await typeAnswers(await readFile(output), { answers, rows }));
  await fill(begun, "-o", output, "--force", ...(jobs.length > 0 ? ["--job", ...jobs] : []));
  await rm(begun);
}

async function fill(...args: readonly string[]): Promise<void> {
  const errors: string[] = [];
  const exit = await run(["fill", ...args], {
    out: () => undefined,
    err: (text) => void errors.push(text),
    isWatched: false,
    today: () => A_DAY,
    now: () => "2024-12-31T12:00:00.000Z",
  });
  if (exit === 2) throw new Error(errors.join(""));
}

type Typed = Required<Pick<Step, "answers" | "rows">>;

async function typeAnswers(bytes: Uint8Array, { answers, rows }: Typed): Promise<Uint8Array> {
  const workbook = openXlsx(bytes, "begonnen.xlsx");
  const snapshot = await workbook.scout();
  const named = [...answers].map(([name, value]): SetCells => {
    const cell = namedCell(snapshot, name);
    if (!cell) throw new Error(`no cell is called ${name}`);
    return { kind: "setCells", sheet: cell.sheet, top: cell.row, left: cell.column, rows: [[{ value }]] };
  });
  const typed = [...named, ...Object.entries(rows).flatMap(([table, cells]) => typedRows(snapshot, table, cells))];
  const columns = typed.map(({ sheet, left }) => ({ sheet, firstColumn: left, lastColumn: left }));
  await workbook.apply(typed, await workbook.read(columns));
  return workbook.save();
}

/** The rows as somebody types them, from the first of the table. */
function typedRows(snapshot: Snapshot, name: string, rows: TypedRows[string]): SetCells[] {
  const found = findTable(snapshot, name);
  if (!found) throw new Error(`no table is called ${name}`);
  const { sheet, table } = found;
  return rows.flatMap((cells, index) =>
    Object.entries(cells).map(([heading, value]): SetCells => {
      const offset = table.columns.indexOf(heading);
      if (offset < 0) throw new Error(`${name} has no column ${heading}`);
      const at = { top: table.range.top + 1 + index, left: table.range.left + offset };
      return { kind: "setCells", sheet: sheet.name, ...at, rows: [[{ value }]] };
    }),
  );
}
