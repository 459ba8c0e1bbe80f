import { translatorFor } from "../../i18n";
import { answerCalls } from "./remote";
import { createDesk } from "./workbook-desk";

/** The worker's own entry point: the workbook, away from the thread that draws the page. */
answerCalls(
  {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page only
    send: (message) => globalThis.postMessage(message),
    listen: (receive) => globalThis.addEventListener("message", ({ data }) => receive(data)),
  },
  createDesk({ translators: { nl: translatorFor("nl"), en: translatorFor("en") } }),
);
