import { createLocalEngine } from "./local-engine";
import { loadTranslators } from "../words/load-translators";
import { serveEngine } from "./serve-engine";

/** The worker's own entry point: the engine, away from the thread that draws the pane. */
serveEngine(createLocalEngine(loadTranslators), {
  send: (message) => globalThis.postMessage(message),
  listen: (receive) => globalThis.addEventListener("message", ({ data }) => receive(data)),
});
