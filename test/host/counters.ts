import { type Step } from "./interpreter/run-batch";
import { cellCount } from "./model/block";

/** What a run cost: counted where Excel would have to do it. */
export class Counters {
  /** Round trips, without those in which the client only cleans up after itself. */
  syncs = 0;
  /** All round trips. */
  requests = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestRequest = 0;
  largestResponse = 0;
  actions = 0;
  /** Properties read from or written to a single cell: what must not grow with the rows. */
  cellCalls = 0;

  countTraffic({ request, response, isCleanUp }: { request: number; response: number; isCleanUp: boolean }): void {
    this.requests++;
    if (!isCleanUp) this.syncs++;
    this.requestBytes += request;
    this.responseBytes += response;
    this.largestRequest = Math.max(this.largestRequest, request);
    this.largestResponse = Math.max(this.largestResponse, response);
  }

  countStep({ kind, target }: Step): void {
    this.actions++;
    const isCell = target?.covered !== undefined && cellCount(target.covered) === 1;
    if (isCell && (kind === "set" || kind === "query")) this.cellCalls++;
  }

  reset(): void {
    Object.assign(this, new Counters());
  }
}
