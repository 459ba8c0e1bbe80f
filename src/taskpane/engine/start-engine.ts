import { type Engine } from "./engine";
import { createEngineClient } from "./engine-client";
import { workerLine } from "./worker-line";

/** Starts the engine in a worker of its own. */
export function startEngine(): Engine {
  return createEngineClient(workerLine(() => new Worker(new URL("./engine-worker.ts", import.meta.url))));
}
