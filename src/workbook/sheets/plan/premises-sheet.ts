import { type MessageKey } from "../../../i18n/message-key";
import { type Translator } from "../../../i18n/translator";
import { type Scalar } from "../../cells";
import { type CellInput, type SetName } from "../../change-set";
import { absoluteCell } from "../../formula";
import { type SheetLayout, type Validation } from "../../sheet-layout";
import { type FormatName, NUMBER_FORMATS } from "../../styles";
import { type ListName, listRangeName } from "../lists";
import { EXPLANATION_ROW, FIRST_ROW, TITLE_ROW } from "../table-sheet";

/** A line of the form: its words, the name its answer is known by in formulas, and how it is answered. */
export type Premise = {
  readonly id: string;
  readonly label: MessageKey;
  readonly help?: MessageKey;
  readonly name: string;
  readonly format: FormatName;
  readonly list?: ListName;
  /** Computed answers are no input. */
  readonly filledBy: "user" | "formula";
};

/** What the plan starts from, in the order of the form. */
export const PREMISES = [
  { id: "naam", label: "plan.premise.naam", name: "rp_plan_naam", format: "general", filledBy: "user" },
  {
    id: "studentnummer",
    label: "plan.premise.studentnummer",
    name: "rp_studentnummer",
    format: "general",
    filledBy: "user",
  },
  { id: "klas", label: "plan.premise.klas", name: "rp_klas", format: "general", filledBy: "user" },
  { id: "bedrijf", label: "plan.premise.bedrijf", name: "rp_bedrijf", format: "general", filledBy: "user" },
  { id: "account", label: "plan.premise.account", name: "rp_account", format: "general", filledBy: "user" },
  {
    id: "accountplan",
    label: "plan.premise.accountplan",
    help: "plan.premise.help.accountplan",
    name: "rp_accountplan",
    format: "general",
    filledBy: "user",
  },
  {
    id: "accountplan_doel",
    label: "plan.premise.accountplan_doel",
    help: "plan.premise.help.accountplan_doel",
    name: "rp_accountplan_doel",
    format: "general",
    filledBy: "user",
    list: "meerwaarde",
  },
  {
    id: "van",
    label: "plan.premise.van",
    help: "plan.premise.help.van",
    name: "rp_plan_van",
    format: "date",
    filledBy: "user",
  },
  {
    id: "tot",
    label: "plan.premise.tot",
    help: "plan.premise.help.tot",
    name: "rp_plan_tot",
    format: "date",
    filledBy: "user",
  },
  {
    id: "strategie_nieuw",
    label: "plan.premise.strategie_nieuw",
    name: "rp_strategie_nieuw",
    format: "general",
    filledBy: "user",
  },
  {
    id: "strategie_bestaand",
    label: "plan.premise.strategie_bestaand",
    name: "rp_strategie_bestaand",
    format: "general",
    filledBy: "user",
  },
  {
    id: "strategie_ex",
    label: "plan.premise.strategie_ex",
    name: "rp_strategie_ex",
    format: "general",
    filledBy: "user",
  },
  {
    id: "bestaande_promotie",
    label: "plan.premise.bestaande_promotie",
    help: "plan.premise.help.bestaande_promotie",
    name: "rp_bestaande_promotie",
    format: "general",
    filledBy: "user",
  },
  {
    id: "orderwaarde",
    label: "plan.premise.orderwaarde",
    help: "plan.premise.help.orderwaarde",
    name: "rp_orderwaarde",
    format: "euro",
    filledBy: "user",
  },
  {
    id: "budgetplafond",
    label: "plan.premise.budgetplafond",
    help: "plan.premise.help.budgetplafond",
    name: "rp_budgetplafond",
    format: "euro",
    filledBy: "user",
  },
  { id: "begroot", label: "plan.premise.begroot", name: "rp_begroot", format: "euro", filledBy: "formula" },
  { id: "ruimte", label: "plan.premise.ruimte", name: "rp_ruimte", format: "euro", filledBy: "formula" },
  { id: "marge", label: "plan.premise.marge", name: "rp_plan_marge", format: "percent", filledBy: "formula" },
] as const satisfies readonly Premise[];

export type PremiseId = (typeof PREMISES)[number]["id"];

const ANSWER_COLUMN = 1;

/** The form's first rows stand where the tables of the other sheets begin. */
const premiseRow = (index: number): number => FIRST_ROW - 1 + index;

export type PremisesInput = {
  readonly name: string;
  readonly t: Translator;
  /** Answers that are known when the sheet is made. */
  readonly start: ReadonlyMap<PremiseId, Scalar>;
};

/** The form a plan begins with: label, answer, explanation. */
export function premisesSheet({ name, t, start }: PremisesInput): SheetLayout {
  const lines = PREMISES.map((premise: Premise & { id: PremiseId }) =>
    premiseLine(premise, t, start.get(premise.id) ?? null),
  );
  const last = premiseRow(PREMISES.length - 1);
  return {
    name,
    visibility: "visible",
    tabColor: "7F6000",
    columnWidths: [33, 44, 40],
    rows: [...headRows(t), ...lines],
    tables: [],
    validations: PREMISES.flatMap((premise: Premise, index) => validationOf(premise, { row: premiseRow(index), t })),
    conditionalFormats: [],
    charts: [],
    freeze: { rows: EXPLANATION_ROW + 1, columns: 1 },
    print: { orientation: "portrait", area: { top: TITLE_ROW, left: 0, bottom: last, right: 2 }, footer: name },
  };
}

function headRows(t: Translator): (CellInput | undefined)[][] {
  const rows: (CellInput | undefined)[][] = Array.from({ length: premiseRow(0) }, () => []);
  rows[TITLE_ROW] = [{ value: t("sheet.premises"), style: { look: "title" } }];
  rows[EXPLANATION_ROW] = [{ value: t("sheet.premises.explanation"), style: { look: "explanation", wrap: false } }];
  return rows;
}

function premiseLine({ label, help, format, filledBy }: Premise, t: Translator, value: Scalar): CellInput[] {
  const look = filledBy === "user" ? ("input" as const) : ("computed" as const);
  return [
    { value: t(label), style: { look: "label" } },
    { value, style: { look, numberFormat: NUMBER_FORMATS[format], align: "left", wrap: format === "general" } },
    { value: help ? t(help) : null, style: { look: "explanation" } },
  ];
}

function validationOf({ list, format, filledBy }: Premise, { row, t }: { row: number; t: Translator }): Validation[] {
  const range = { top: row, left: ANSWER_COLUMN, bottom: row, right: ANSWER_COLUMN };
  if (list)
    return [
      { range, rule: { kind: "list", source: listRangeName(list) }, severity: "warning", error: t("input.error.list") },
    ];
  if (format === "date" && filledBy === "user")
    return [{ range, rule: { kind: "date" }, severity: "warning", error: t("input.error.date") }];
  return [];
}

/** The defined names of the answers. */
export function premiseNames(sheet: string): SetName[] {
  return PREMISES.map(({ name }, index) => ({
    kind: "setName",
    name,
    refersTo: absoluteCell(sheet, premiseRow(index), ANSWER_COLUMN),
  }));
}
