import { translatorFor } from "../../i18n";
import { answerCalls, type Line } from "./remote";
import { createDesk } from "./workbook-desk";

// The compiler takes this file for one of a page; in a worker `self` has the two members that a line needs.
const line = globalThis as unknown as Line;
answerCalls(line, createDesk({ translators: { nl: translatorFor("nl"), en: translatorFor("en") } }));
