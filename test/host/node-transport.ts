import { type Transport } from "./client";
import { type Counters } from "./counters";
import { type Faults } from "./faults";
import { HostError } from "./interpreter/host-error";
import { type References } from "./interpreter/path-resolver";
import { runBatch } from "./interpreter/run-batch";
import { type WorkbookObject } from "./objects/workbook-object";
import { ACTION, type WireRequest, type WireResponse } from "./wire";

type Host = {
  readonly root: WorkbookObject;
  readonly references: References;
  readonly faults: Faults;
  readonly counters: Counters;
  /** Requirement set → highest version, as an older or newer Excel has it. */
  readonly requirementSets: ReadonlyMap<string, string>;
};

/** The add-in asks to wait until the user has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;
const POLL_MILLISECONDS = 5;

/** Carries batches from the client to the host within one Node process. */
export function nodeTransport(host: Host): Transport {
  return {
    isSetSupported: (set, version = "1.1") => isAtLeast(host.requirementSets.get(set), version),
    send: async (request, flags) => {
      const size = Buffer.byteLength(JSON.stringify(request));
      if (host.faults.latency > 0) await pause(host.faults.latency);
      if (host.faults.isCellBeingEdited && (flags & DELAY_FOR_CELL_EDIT) !== 0) await untilLeft(host.faults);
      const response = JSON.stringify(answer(request, { host, size }));
      const traffic = { request: size, response: Buffer.byteLength(response), isCleanUp: isCleanUp(request) };
      host.counters.countTraffic(traffic);
      if (!traffic.isCleanUp && host.faults.takeLostAnswer()) {
        return refusal("ServiceNotAvailable", "The service is not available: the answer was lost.");
      }
      return JSON.parse(response) as WireResponse; // text of our own making
    },
  };
}

function answer(request: WireRequest, { host, size }: { host: Host; size: number }): WireResponse {
  const { faults, counters, root, references } = host;
  if (faults.isCellBeingEdited && !isCleanUp(request)) {
    return refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode.");
  }
  if (size > faults.largestRequest) {
    return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
  }
  return runBatch(request, {
    root,
    references,
    onStep: (step) => {
      counters.countStep(step);
      faults.strike(step);
    },
  });
}

/** Nothing of the batch is carried out. */
function refusal(code: ConstructorParameters<typeof HostError>[0], message: string): WireResponse {
  const { status } = new HostError(code, message);
  return { Results: [], Error: { Code: code, Message: message, Location: "", HttpStatusCode: status, ActionIndex: 0 } };
}

function isCleanUp({ Actions }: WireRequest): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference");
}

async function untilLeft(faults: Faults): Promise<void> {
  while (faults.isCellBeingEdited) await pause(POLL_MILLISECONDS);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** `1.10` is more than `1.9`. */
function isAtLeast(has: string | undefined, wanted: string): boolean {
  if (has === undefined) return false;
  const [hasMajor = 0, hasMinor = 0] = has.split(".").map(Number);
  const [major = 0, minor = 0] = wanted.split(".").map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
