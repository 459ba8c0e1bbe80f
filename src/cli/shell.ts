import { type Serial } from "../domain/calendar/serial";

/** What the command line needs of the computer it runs on, besides files. The only place with a clock. */
export type Shell = {
  /** Standard output: results only. */
  readonly out: (text: string) => void;
  /** Standard error: progress and what went wrong. */
  readonly err: (text: string) => void;
  /** Somebody is watching standard error: a progress bar makes sense. */
  readonly isWatched: boolean;
  readonly today: () => Serial;
  /** ISO date and time, for receipts. */
  readonly now: () => string;
};

/** 0: done; 1: done, but a figure is missing or may be wrong; 2: the input cannot be used, nothing was written. */
export type ExitCode = 0 | 1 | 2;
