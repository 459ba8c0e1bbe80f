import { createLocalEngine } from "./local-engine";
import { loadTranslators } from "../words/load-translators";
import { serveEngine } from "./serve-engine";

/** The worker's own entry point: the engine, away from the thread that draws the pane. */
serveEngine(createLocalEngine(loadTranslators), {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page only
  send: (message) => globalThis.postMessage(message),
  listen: (receive) => globalThis.addEventListener("message", ({ data }) => receive(data)),
});
