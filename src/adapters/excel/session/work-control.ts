/** How far a piece of work is, and how to stop it. */
export type WorkControl = {
  /** 0…1 */
  readonly onProgress: (part: number) => void;
  /** Looked at before each round trip: what has been sent is always waited for. */
  readonly signal: AbortSignal;
};

/** Nobody watches and nobody stops it. */
export const UNWATCHED: WorkControl = { onProgress: () => {}, signal: new AbortController().signal };

/** A stretch of a longer piece of work, e.g. from 0.2 to 0.8 of it. */
export function stretchOf({ onProgress, signal }: WorkControl, [from, to]: readonly [number, number]): WorkControl {
  return { onProgress: (part) => onProgress(from + (to - from) * Math.min(1, part)), signal };
}

/** The same, but it is too late to stop it. */
export function unstoppable({ onProgress }: WorkControl): WorkControl {
  return { ...UNWATCHED, onProgress };
}

/** Whether an error says no more than that the user stopped the work. */
export function isStopped(error: unknown, { signal }: WorkControl): boolean {
  return signal.aborted && error === signal.reason;
}
