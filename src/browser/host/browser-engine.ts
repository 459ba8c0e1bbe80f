import { type Engine } from "../../taskpane/engine/engine";
import { type ChangeSet } from "../../workbook/change-set";
import { type Desk } from "../worker/desk";

/**
 * Stands for the changes of the last plan, which stay where they were planned: a workbook of 100,000 orders need not
 * travel to the page and back to be written.
 */
export const PLANNED_CHANGES: ChangeSet = Object.freeze([]);

/** The engine that stands beside the workbook: what the page was given of it need not be sent back. */
export function browserEngine(desk: Desk): Engine {
  return {
    load: () => desk.load(),
    look: (how) => desk.look(how),
    plan: (request) => desk.plan(request),
    changes: async () => PLANNED_CHANGES,
    example: (language) => desk.example(language),
    explain: (cell, how) => desk.explain({ cell, how }),
    card: (question, how) => desk.card({ question, how }),
    document: (kind, how) => desk.document({ kind, how }),
    findCustomers: (words, how) => desk.findCustomers({ words, how }),
  };
}
