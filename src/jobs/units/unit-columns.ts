import { type Translator } from "../../i18n";
import { type Scalar } from "../../workbook/cells";
import { formulaText, tableColumn } from "../../workbook/formula";
import { type FieldId } from "../../workbook/recognise/fields";
import { UNIT_TABLE } from "../../workbook/sheets/settings-sheet";
import { UNITS_SHEET } from "../../workbook/sheets/units/units-sheet";
import { type ColumnContent, type ColumnFill } from "../engine/column-fill";
import { type ColumnReferences, type RowReferences } from "../engine/references";
import { INTAKE_WORDS, TRAVEL_WORDS } from "./read-hours";
import { hoursOfUnit, type UnitKinds, type UnitRow } from "./read-units";
import { type UnitFigure, type UnitSignal } from "./unit-figures";

export type UnitColumnsInput = {
  readonly t: Translator;
  /** The fields by which Units and hours know each other. */
  readonly contract: FieldId;
  readonly hoursContract: FieldId;
  readonly hours: ColumnReferences;
  readonly rows: readonly UnitRow[];
  readonly figures: readonly UnitFigure[];
  readonly kinds: UnitKinds;
  /** How hours spent are written: as values when a formula would add up the wrong ones. */
  readonly mode: "formulas" | "values";
  /** The user has a column of bought hours, which is theirs to fill. */
  readonly ownsBought: boolean;
};

export const SIGNAL_WORDS = {
  noHours: "units.signal.noHours",
  over: "units.signal.over",
  empty: "units.signal.empty",
  expired: "units.signal.expired",
  expiring: "units.signal.expiring",
  low: "units.signal.low",
} as const satisfies Record<UnitSignal, string>;

/** Every computed column of Units: bought, spent, balance, visits left, last day, runs out, signal. */
export function unitColumns(input: UnitColumnsInput): ColumnFill[] {
  const contents: ReadonlyMap<string, ColumnContent> = new Map([
    ...(input.ownsBought ? [] : [["hoursBought", bought(input)] as const]),
    ["intakeSpent", hoursSpent(input, "intake")],
    ["hoursSpent", hoursSpent(input, "all")],
    ["balance", balance(input)],
    ["visitsPossible", visits(input)],
    ["validUntil", validUntil(input)],
    ["runsOutOn", runsOutOn(input)],
    ["signal", signal(input)],
  ]);
  return UNITS_SHEET.columns.flatMap(({ field, heading, format, width, note }): ColumnFill[] => {
    const content = contents.get(field);
    return content ? [{ field, heading, format, width, note, placement: "shared", content }] : [];
  });
}

function formula(
  { figures }: UnitColumnsInput,
  text: (row: RowReferences) => string,
  value: (figure: UnitFigure) => Scalar | undefined,
): ColumnContent {
  return { kind: "formula", formula: text, value: (index) => valueOf(figures[index], value) };
}

function valueOf(figure: UnitFigure | undefined, value: (figure: UnitFigure) => Scalar | undefined): Scalar {
  return (figure && value(figure)) ?? "";
}

/** Hours typed for a bundle of the user's own stay: the list cannot know them. */
function bought({ rows, kinds }: UnitColumnsInput): ColumnContent {
  return {
    kind: "formula",
    formula: (row) => `IF(${row.cell("unit")}="","",${listedHours(kinds, row.cell("unit"))})`,
    value: (index) => {
      const row = rows[index];
      const listed = row && hoursOfUnit(kinds, row.unit);
      return row?.typedHours !== undefined && listed === undefined ? undefined : (listed ?? "");
    },
  };
}

/** The hours of a Unit by its name; nothing for one that the list does not know. */
function listedHours({ nameHeading, hoursHeading }: UnitKinds, unit: string): string {
  const [names, hours] = [nameHeading, hoursHeading].map((heading) => tableColumn(UNIT_TABLE, heading));
  return `IFERROR(INDEX(${hours},MATCH(${unit},${names},0)),"")`;
}

/** The hours to count with: where the user's own column is left blank, those of the Unit. */
function boughtCell({ kinds, ownsBought }: UnitColumnsInput, row: RowReferences): string {
  const cell = row.cell("hoursBought");
  if (!ownsBought || !row.has("unit")) return cell;
  return `IF(ISNUMBER(${cell}),${cell},${listedHours(kinds, row.cell("unit"))})`;
}

function hoursSpent(input: UnitColumnsInput, kind: "all" | "intake"): ColumnContent {
  const value = (figure: UnitFigure) => (kind === "all" ? figure.spent : figure.intake);
  if (input.mode === "values") return { kind: "values", value: (index) => valueOf(input.figures[index], value) };
  const { hours, contract, hoursContract } = input;
  const sum = (contractCell: string, criteria: string) =>
    `SUMIFS(${hours.range("hours")},${hours.range(hoursContract)},${contractCell}${criteria})`;
  const total = (cell: string) =>
    kind === "all"
      ? sum(cell, notTravel(hours))
      : intakeCriteria(hours)
          .map((criteria) => sum(cell, criteria))
          .join("+") || "0";
  return formula(input, (row) => `IF(TRIM(${row.cell(contract)})="","",${total(row.cell(contract))})`, value);
}

function notTravel(hours: ColumnReferences): string {
  return hours.has("task") ? TRAVEL_WORDS.map((word) => `,${hours.range("task")},"<>*${word}*"`).join("") : "";
}

/** One set of criteria per word; a task with two of them counts once. */
function intakeCriteria(hours: ColumnReferences): string[] {
  if (!hours.has("task")) return [];
  const task = hours.range("task");
  return INTAKE_WORDS.map((word, index) => {
    const others = INTAKE_WORDS.slice(0, index).map((earlier) => `,${task},"<>*${earlier}*"`);
    return `,${task},"*${word}*"${others.join("")}${notTravel(hours)}`;
  });
}

function balance(input: UnitColumnsInput): ColumnContent {
  return formula(
    input,
    (row) => {
      const [all, spent] = [boughtCell(input, row), row.cell("hoursSpent")];
      return `IF(AND(ISNUMBER(${all}),ISNUMBER(${spent})),ROUND(${all}-${spent},6),"")`;
    },
    (figure) => figure.balance,
  );
}

function visits(input: UnitColumnsInput): ColumnContent {
  return formula(
    input,
    (row) =>
      `IF(OR(${row.cell("balance")}="",rp_uren_per_bezoek<=0),"",MAX(0,INT(ROUND((${row.cell("balance")}-MAX(0,rp_intake_uren-${row.cell("intakeSpent")}))/rp_uren_per_bezoek,8))))`,
    (figure) => figure.visits,
  );
}

function validUntil(input: UnitColumnsInput): ColumnContent {
  const flex = formulaText(input.t("list.bundle.flex"));
  return formula(
    input,
    (row) => {
      if (!row.has("unit") || !row.has("startDate")) return '""';
      const start = row.cell("startDate");
      const anniversary = 'OR(rp_flex_kalenderjaar="nee",rp_flex_kalenderjaar="no")';
      return `IF(AND(${row.cell("unit")}=${flex},ISNUMBER(${start})),IF(${anniversary},EDATE(${start},12)-1,DATE(YEAR(${start}),12,31)),"")`;
    },
    (figure) => figure.validUntil,
  );
}

function runsOutOn(input: UnitColumnsInput): ColumnContent {
  return formula(
    input,
    (row) => {
      if (!row.has("startDate")) return '""';
      const [left, start, spent] = [row.cell("balance"), row.cell("startDate"), row.cell("hoursSpent")];
      const days = `(INT(rp_peildatum)-INT(${start})+1)`;
      const atThisPace = `INT(rp_peildatum)+ROUNDUP(ROUND(${left}*${days}/${spent},6),0)`;
      return `IF(OR(${left}="",NOT(ISNUMBER(${start}))),"",IF(OR(${spent}<=0,${days}<1),"",IF(${left}<=0,INT(rp_peildatum),${atThisPace})))`;
    },
    (figure) => figure.runsOutOn,
  );
}

function signal(input: UnitColumnsInput): ColumnContent {
  const word = (name: UnitSignal) => formulaText(input.t(SIGNAL_WORDS[name]));
  return formula(
    input,
    (row) => {
      const [left, until] = [row.cell("balance"), row.cell("validUntil")];
      const isExpired = `AND(ISNUMBER(${until}),N(${until})<INT(rp_peildatum))`;
      const isExpiring = `AND(ISNUMBER(${until}),N(${until})-INT(rp_peildatum)<=rp_verloop_dagen)`;
      const isLow = `${left}<=ROUND(rp_bundel_waarschuwing*${boughtCell(input, row)},6)`;
      return `IF(TRIM(${row.cell(input.contract)})="","",IF(${left}="",${word("noHours")},IF(${left}<0,${word("over")},IF(${left}=0,${word("empty")},IF(${isExpired},${word("expired")},IF(${isExpiring},${word("expiring")},IF(${isLow},${word("low")},"")))))))`;
    },
    (figure) => figure.signal && input.t(SIGNAL_WORDS[figure.signal]),
  );
}
