import { readFile } from "node:fs/promises";
import { run } from "../../src/cli/run";
import { type Example } from "./example-list";

/** Any day will do: every example says its own reference date. */
const A_DAY = 45657;

/** Fills an example as a user would, on its own reference date. @returns the bytes of the result */
export async function fillExample(example: Pick<Example, "date">, { input, output }: { input: string; output: string }): Promise<Uint8Array> {
  const errors: string[] = [];
  const exit = await run(["fill", input, "-o", output, "--force", "--date", example.date], {
    out: () => undefined,
    err: (text) => void errors.push(text),
    isWatched: false,
    today: () => A_DAY,
    now: () => "2024-12-31T12:00:00.000Z",
  });
  if (exit === 2) throw new Error(errors.join(""));
  return readFile(output);
}
