import { Presets, SingleBar } from "cli-progress";
import { type Translator } from "../i18n/translator";
import { type Shell } from "./shell";

/** The stages of a fill, in order. */
const STAGES = ["open", "plan", "write"] as const;
export type Stage = (typeof STAGES)[number];

/** Smaller workbooks are done before a bar could be read. */
const LONG_FROM_BYTES = 1_000_000;

export type Progress = { readonly at: (stage: Stage) => Promise<void>; readonly done: () => void };

const SILENT: Progress = { at: () => Promise.resolve(), done: () => undefined };

/** A bar on standard error while a large workbook is worked on; nothing for small ones, or when nobody watches. */
export function startProgress(
  { isWatched }: Pick<Shell, "isWatched">,
  { bytes, t }: { bytes: number; t: Translator },
): Progress {
  if (!isWatched || bytes < LONG_FROM_BYTES) return SILENT;
  const bar = new SingleBar(
    { format: "[{bar}] {stage}", clearOnComplete: true, hideCursor: true, stream: process.stderr },
    Presets.legacy,
  );
  bar.start(STAGES.length, 0, { stage: t("cli.progress.open") });
  return {
    at: async (stage) => {
      bar.update(STAGES.indexOf(stage), { stage: t(`cli.progress.${stage}`) });
      await nextTurn(); // so that the bar is drawn before the work takes the thread
    },
    done: () => bar.stop(),
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
