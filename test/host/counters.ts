import { type Step } from "./interpreter/run-batch";
import { cellCount } from "./model/block";

/** Of `Range.values`, and of `Range.load(values,rowIndex)`; where a range lies is none. */
const CONTENTS = /values|formulas|numberFormat|text|valueTypes/i;

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
  /** Contents (values, formulas, number formats) of a single cell that were read or written by themselves. */
  cellCalls = 0;
  /** The same of looks and rules: a title or an input cell has its own. */
  cellLooks = 0;

  countTraffic({ request, response, isCleanUp }: { request: number; response: number; isCleanUp: boolean }): void {
    this.requests++;
    if (!isCleanUp) this.syncs++;
    this.requestBytes += request;
    this.responseBytes += response;
    this.largestRequest = Math.max(this.largestRequest, request);
    this.largestResponse = Math.max(this.largestResponse, response);
  }

  countStep({ kind, target, api }: Step): void {
    this.actions++;
    const isCell = target?.covered !== undefined && cellCount(target.covered) === 1;
    if (!isCell || (kind !== "set" && kind !== "query")) return;
    if (!api.startsWith("Range.")) this.cellLooks++;
    else if (CONTENTS.test(api)) this.cellCalls++;
  }

  reset(): void {
    Object.assign(this, new Counters());
  }
}
