import { translatorFor } from "../../i18n";
import { createLocalEngine } from "./local-engine";
import { serveEngine } from "./serve-engine";

/** The worker's own entry point: the engine, away from the thread that draws the pane. */
serveEngine(createLocalEngine({ nl: translatorFor("nl"), en: translatorFor("en") }), {
  send: (message) => globalThis.postMessage(message),
  listen: (receive) => globalThis.addEventListener("message", ({ data }) => receive(data)),
});
