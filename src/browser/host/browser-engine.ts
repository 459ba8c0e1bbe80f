import { type Language } from "../../i18n/translator";
import { type Engine } from "../../taskpane/engine/engine";
import { type ChangeSet } from "../../workbook/change-set";
import { type Desk } from "../worker/desk";

/**
 * Stands for the changes of the last plan, which stay where they were planned: a workbook of 100,000 orders need not
 * travel to the page and back to be written.
 */
export const PLANNED_CHANGES: ChangeSet = Object.freeze([]);

export type BrowserEngineInput = {
  readonly desk: Desk;
  /** The language in which the pane looks at the workbook: the rest of the page follows it. */
  readonly onLanguage: (language: Language) => void;
};

/** The engine that stands beside the workbook: what the page was given of it need not be sent back. */
export function browserEngine({ desk, onLanguage }: BrowserEngineInput): Engine {
  return {
    load: () => desk.load(),
    look: (how) => {
      onLanguage(how.language);
      return desk.look(how);
    },
    plan: (request) => desk.plan(request),
    changes: async () => PLANNED_CHANGES,
    example: (language) => desk.example(language),
    explain: (cell, how) => desk.explain({ cell, how }),
  };
}
