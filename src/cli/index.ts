import { serialOf } from "../domain/calendar/serial";
import { run } from "./run";
import { type Shell } from "./shell";

const shell: Shell = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY,
  today: () => {
    const now = new Date();
    return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  },
  now: () => new Date().toISOString(),
};

// `relatieplan … | head` closes the pipe early: that is the reader's choice, not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

async function main(): Promise<void> {
  // Not process.exit: what was printed must reach a pipe first.
  process.exitCode = await run(process.argv.slice(2), shell);
}

void main();
