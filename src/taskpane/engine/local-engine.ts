import { customerCard } from "../../jobs/customer-card/customer-card";
import { findCustomers } from "../../jobs/customer-card/find-customers";
import { explainCell } from "../../jobs/explain/explain-cell";
import { isBegun, understand, type UnderstandInput } from "../../jobs/engine/workbench";
import { planWorkbook } from "../../jobs/plan-workbook";
import { type Language, type Translators } from "../../i18n";
import { type ChangeSet, NO_CHANGES } from "../../workbook/change-set";
import { initialSettings, readSettings } from "../../workbook/settings";
import { type Snapshot } from "../../workbook/snapshot";
import { exampleChanges } from "../example/example-changes";
import { documentFile } from "./document-file";
import { type Engine } from "./engine";
import { lookOver } from "./look-over";
import { type Understanding } from "./overview";
import { previewPlan } from "./preview-plan";

/** The words of the reader and of the sheets. */
export type LoadTranslators = (reader: Language, sheets: Language) => Promise<Translators>;

/** The engine in this very process: what stands behind the worker, and what the tests use. */
export function createLocalEngine(loadTranslators: LoadTranslators): Engine {
  let snapshot: Snapshot = { sheets: [], names: [] };
  let planned: ChangeSet = NO_CHANGES;
  const inputOf = async (how: Understanding): Promise<UnderstandInput> => {
    const translators = await loadTranslators(how.language, sheetLanguage(snapshot, how.language));
    return { ...how, snapshot, translators, peildatum: how.today };
  };
  return {
    load: async (loaded) => {
      snapshot = loaded;
      planned = NO_CHANGES;
    },
    look: async (how) => {
      const input = await inputOf(how);
      return lookOver(understand(input), { t: input.translators[how.language], jobs: how.jobs });
    },
    plan: async (request) => {
      const input = await inputOf(request);
      const plan = planWorkbook({
        ...input,
        jobs: request.jobs,
        consent: request.consent,
        corrections: request.corrections,
      });
      planned = plan.changes;
      return previewPlan({ plan, snapshot: input.snapshot, recognition: understand(input).recognition });
    },
    changes: async () => planned,
    example: async (language) => exampleChanges((await loadTranslators(language, language))[language], snapshot),
    explain: async (cell, how) => {
      const input = await inputOf(how);
      return explainCell(understand(input), { cell, t: input.translators[how.language] });
    },
    card: async (question, how) => customerCard(understand(await inputOf(how)), question),
    document: async (kind, how) => documentFile(kind, await inputOf(how)),
    findCustomers: async (words, how) => findCustomers(understand(await inputOf(how)), words),
  };
}

/** The language a workbook was begun in; while there is nothing of ours in it, its own words decide: it may be either. */
function sheetLanguage(snapshot: Snapshot, reader: Language): Language {
  if (!isBegun(snapshot)) return reader === "nl" ? "en" : "nl";
  const { taal } = readSettings(snapshot, initialSettings({ peildatum: 0, taal: reader }));
  return taal === "en" ? "en" : "nl";
}
