import { type Engine } from "./engine";
import { createEngineClient } from "./engine-client";

/** Starts the engine in a worker of its own. */
export function startEngine(): Engine {
  const worker = new Worker(new URL("./engine-worker.ts", import.meta.url));
  return createEngineClient({
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page speaks to its own worker
    send: (message) => worker.postMessage(message),
    listen: (receive) => worker.addEventListener("message", ({ data }) => receive(data)),
  });
}
