import { HostError, type HostErrorCode } from "./interpreter/host-error";
import { type Step } from "./interpreter/run-batch";

/** A failure that waits for its moment. */
export type PlannedFault = {
  readonly code: HostErrorCode;
  readonly message?: string;
  /** How often it strikes; once when left out. */
  readonly times?: number;
  readonly when: (step: Step & { readonly write: number }) => boolean;
};

/** What can go wrong in a real Excel, on demand. */
export class Faults {
  /** Somebody is typing in a cell: refuse, or wait when the add-in asked for that. */
  isCellBeingEdited = false;
  /** Bytes; Excel on the web refuses more in one request. */
  largestRequest = 5 * 1024 * 1024;
  /** Milliseconds that each sync takes longer. */
  latency = 0;
  private planned: { fault: PlannedFault; left: number }[] = [];
  private writes = 0;
  private answersUntilLost: number | undefined;

  /** Lets one action fail. `write` counts the writing actions since this call, from 0. */
  plan(fault: PlannedFault): void {
    this.writes = 0;
    this.planned.push({ fault, left: fault.times ?? 1 });
  }

  /** Lets the nth writing action from now on fail, and with it everything after it in its batch. */
  failAtWrite(number: number, code: HostErrorCode = "GeneralException"): void {
    this.plan({ code, when: ({ write }) => write === number });
  }

  /**
   * The connection goes just after Excel has carried out a round trip: all is done, but the add-in only hears an error.
   * @param after so many round trips get their answer first
   */
  loseAnswer(after = 0): void {
    this.answersUntilLost = after;
  }

  /** Whether this answer gets lost; asked once for every round trip. */
  takeLostAnswer(): boolean {
    if (this.answersUntilLost === undefined) return false;
    const isLost = this.answersUntilLost === 0;
    this.answersUntilLost = isLost ? undefined : this.answersUntilLost - 1;
    return isLost;
  }

  clear(): void {
    this.planned = [];
    this.answersUntilLost = undefined;
  }

  /** @throws {HostError} when a planned failure strikes */
  strike(step: Step): void {
    const write = isWrite(step) ? this.writes++ : -1;
    const due = this.planned.find(({ fault, left }) => left > 0 && fault.when({ ...step, write }));
    if (!due) return;
    due.left--;
    throw new HostError(due.fault.code, due.fault.message ?? `Planned: ${step.api} fails.`);
  }
}

const READING = /\.(?:get|load|find|_Validate|calculate|suspend|select|activate)/;

/** Sets a property or calls a method that changes something. */
export function isWrite({ kind, api }: Step): boolean {
  return kind === "set" || (kind === "method" && !READING.test(api));
}
