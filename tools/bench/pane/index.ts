/*
 * How light the pane is: beside the least that a pane with React and Fluent can be, and with 100,000 orders.
 *
 *   npm run bench:pane            builds both pages, then measures everything; some minutes
 *   npm run bench:pane -- first   only the first screen
 *   npm run bench:pane -- tasks   only the tasks with 100,000 orders
 */
import { resolve } from "node:path";
import { buildFloor } from "./build-floor";
import { startChromium } from "./chromium";
import { compareFirstScreens } from "./first-screen";
import { listLongTasks } from "./long-tasks";

const FOLDER = resolve("out/bench/pane");

const EXPLANATION = `What is measured
  The pages are those of the production build, in Chromium; the floor is built with the same settings and the same HTML.
  Every task of the page's main thread is taken from Chromium's own trace. The page around the frame and the workers are
  other threads, the workbook of the simulated Excel is in this process: none of that is counted. Microsoft's client
  runs within the pane and is. Processor time is judged, since it does not grow when the machine has other work to do;
  the clock beside it does. Usable: the button to go on with is there and the main thread has nothing to do.`;

async function main(part: string | undefined): Promise<void> {
  console.log(EXPLANATION);
  const browser = await startChromium();
  const verdicts: boolean[] = [];
  try {
    if (part !== "tasks") verdicts.push(await compareFirstScreens(browser, await buildFloor(FOLDER)));
    if (part !== "first") verdicts.push(await listLongTasks(browser, FOLDER));
  } finally {
    await browser.close();
  }
  // A page that never opened may have left its servers listening: the end is the end.
  process.exit(verdicts.every(Boolean) ? 0 : 1);
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
