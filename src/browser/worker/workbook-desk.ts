import { createXlsx } from "../../adapters/xlsx/create-xlsx";
import { type Translators } from "../../i18n";
import { type JobId } from "../../jobs/job";
import { planFill } from "../../jobs/fill-all";
import { type Engine } from "../../taskpane/engine/engine";
import { createLocalEngine } from "../../taskpane/engine/local-engine";
import { type ChangeSet } from "../../workbook/change-set";
import { workbookOfCsv } from "./csv-file";
import { isCsvName } from "./csv-name";
import { type Desk, type NamedFile } from "./desk";
import { headOf } from "./snapshot-head";
import { type DeskInput, XlsxDesk } from "./xlsx-desk";

const PLAN_JOBS: readonly JobId[] = ["plan-activities", "fill-budget", "fill-yield", "forecast-revenue", "checklist"];

/** The desk over .xlsx files. */
export function createDesk(input: DeskInput): Desk {
  const desk = new XlsxDesk(input);
  const engine = createLocalEngine(async () => input.translators);
  return {
    open: async ({ file, language }) =>
      desk.open(isCsvName(file.name) ? workbookOfCsv(file, input.translators[language]) : file),
    create: async (choice) => desk.open(newPlan(input.translators, choice)),
    addOrders: (asked) => desk.addOrders(asked),
    save: async () => desk.save(),
    outline: () => desk.outline(),
    cells: (window) => desk.cells(window),
    scout: async () => headOf(await desk.snapshot()),
    load: async () => engine.load(await desk.snapshot()),
    look: (how) => engine.look(how),
    plan: (request) => engine.plan(request),
    example: (language) => engine.example(language),
    explain: ({ cell, how }) => engine.explain(cell, how),
    card: ({ question, how }) => engine.card(question, how),
    document: ({ kind, how }) => engine.document(kind, how),
    findCustomers: ({ words, how }) => engine.findCustomers(words, how),
    apply: async (changes) => desk.apply(await changesOf(changes, engine)),
    undo: (key) => desk.undo(key),
    writings: async () => desk.writings(),
  };
}

function changesOf(changes: ChangeSet | "planned", engine: Engine): Promise<ChangeSet> | ChangeSet {
  return changes === "planned" ? engine.changes() : changes;
}

function newPlan(translators: Translators, { language, today }: Parameters<Desk["create"]>[0]): NamedFile {
  const consent = { typedCells: "keep", textNumbers: "repair" } as const;
  const plan = planFill({
    snapshot: { sheets: [], names: [] },
    translators,
    language,
    peildatum: today,
    consent,
    jobs: PLAN_JOBS,
  });
  return { name: `${translators[language]("browser.newFile")}.xlsx`, bytes: createXlsx(plan.changes) };
}
