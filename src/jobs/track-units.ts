import { criteriaTrouble } from "../domain/customers/criteria-trouble";
import { scalarText } from "../workbook/cells";
import { type Finding } from "../workbook/findings";
import { columnOf, type SheetMatch } from "../workbook/recognise/recognition";
import { UNITS_SHEET } from "../workbook/sheets/units/units-sheet";
import { settingsChanges } from "./engine/ensure-settings";
import { fillColumns } from "./engine/fill-columns";
import { PlanDraft } from "./engine/plan-draft";
import { columnReferences, placesOf } from "./engine/references";
import { isOurs, sheetFor } from "./engine/workbench";
import { type Consent, type Job } from "./job";
import { listed } from "./orders/order-findings";
import { ensureContracts, missingContracts } from "./units/contract-rows";
import { contractsSeen, hoursByContract, type HourRows, readHours } from "./units/read-hours";
import { hourColumns, type HoursSource, hoursSource, repair } from "./units/repair-hours";
import { hoursOfUnit, readUnitKinds, readUnits, type UnitKinds, type UnitRow, unitInputs } from "./units/read-units";
import { fillAdvice } from "./units/unit-advice";
import { unitColumns } from "./units/unit-columns";
import { unitFigure } from "./units/unit-figures";
import { unitFindings, unitSummary } from "./units/unit-findings";

/** Hours + contracts → what is spent and left of every Unit, as live formulas with their values. Makes both sheets when they are not there. */
export const trackUnits: Job = {
  id: "track-units",
  plan(bench, consent) {
    const draft = new PlanDraft(bench);
    draft.change(settingsChanges(draft.bench, "visible"));
    const source = hoursSource(draft);
    repair(draft, { consent, columns: hourColumns(draft, source) });
    const hours = readHours(draft.bench.snapshot, source);
    if (!hours)
      return draft
        .find({ code: "units.noContractColumn", severity: "blocking", params: { sheet: source.match.sheet } })
        .done();
    draft.find(...hours.findings);
    fillUnits(draft, { consent, hours, source });
    return draft.done();
  },
};

type FillUnitsInput = { readonly consent: Consent; readonly hours: HourRows; readonly source: HoursSource };

function fillUnits(draft: PlanDraft, { consent, hours, source }: FillUnitsInput): void {
  const match = unitsMatch(draft, { consent, hours });
  const contract = columnOf(match, "contract") ? "contract" : "client";
  const { snapshot, settings, t } = draft.bench;
  const kinds = readUnitKinds(snapshot, draft.bench.t);
  const rows = readUnits(snapshot, { match, contract }).map((row) => agreedRow(row, { consent, kinds }));
  const totals = hoursByContract(hours);
  const figures = rows.map((row) => unitFigure(row, { totals, kinds, settings, flex: t("list.bundle.flex") }));
  const troubled = criteriaTrouble(
    rows.map((row) => row.contract),
    hours.contracts,
  );
  const differs = hours.hours.differs.repairable.length + hours.hours.differs.unusable.length;
  const mode = troubled.length > 0 || differs > 0 ? "values" : "formulas";
  const references = columnReferences({ match: source.match, places: placesOf(source.match), snapshot });
  const ownsBought = !isOurs(match) && columnOf(match, "hoursBought") !== undefined;
  fillColumns(draft, {
    match,
    consent,
    fills: unitColumns({
      t,
      contract,
      hoursContract: source.contract,
      hours: references,
      rows,
      figures,
      kinds,
      mode,
      ownsBought,
    }),
  });
  if (isOurs(match)) fillAdvice(draft, { match, kinds });
  draft.find(...valueFindings(troubled, differs), ...unitFindings({ match, rows, figures, hours }));
  draft.say(...unitSummary(figures, rows));
}

/** The user's own Units sheet, whose rows are theirs, or ours with every contract that has hours. */
function unitsMatch(draft: PlanDraft, { consent, hours }: Pick<FillUnitsInput, "consent" | "hours">): SheetMatch {
  const known = sheetFor(draft.bench, UNITS_SHEET);
  const seen = contractsSeen(hours);
  if (!known || isOurs(known)) return ensureContracts(draft, seen);
  const inputs = unitInputs(draft.bench.snapshot, known);
  repair(draft, { consent, columns: inputs.columns });
  const missing = missingContracts(draft, { match: known, seen }).map(({ name }) => scalarText(name));
  if (missing.length > 0)
    draft.find({
      code: "units.contractMissing",
      severity: "warning",
      params: { count: missing.length, contracts: listed(missing), sheet: known.sheet },
    });
  draft.find(...inputs.findings);
  return known;
}

/** Typed hours beside a listed Unit give way when the user agreed to replacing what is typed. */
function agreedRow(row: UnitRow, { consent, kinds }: { consent: Consent; kinds: UnitKinds }): UnitRow {
  const isReplaced = consent.typedCells === "replace" && hoursOfUnit(kinds, row.unit) !== undefined;
  return isReplaced ? { ...row, typedHours: undefined } : row;
}

function valueFindings(troubled: ReturnType<typeof criteriaTrouble>, differs: number): Finding[] {
  const names = [...new Set(troubled.flatMap(({ ids }) => ids))];
  return [
    ...(names.length > 0
      ? [{ code: "units.values.contracts", severity: "warning", params: { contracts: listed(names) } } as const]
      : []),
    ...(differs > 0 ? [{ code: "units.values.text", severity: "warning", params: { count: differs } } as const] : []),
  ];
}
