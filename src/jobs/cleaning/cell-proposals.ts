import { isNetherlands } from "../../domain/cleaning/cells/is-netherlands";
import { matchKey } from "../../domain/customers/match-key";
import { type Translator } from "../../i18n";
import { type CellRef } from "../../workbook/address";
import { isBlank, type Scalar } from "../../workbook/cells";
import { type CellInput } from "../../workbook/change-set";
import { type ColumnMatch, columnOf } from "../../workbook/recognise/recognition";
import { CLEANING_SHEET } from "../../workbook/sheets/customers/cleaning-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { type Workbench } from "../engine/workbench";
import { cellOf, type CustomerList, nameOf, numberUses, ourColumns, textOf } from "./customer-list";
import { type KeyOf, type Proposal, proposal, type ProposalTable } from "./proposal-table";
import { valueColumn } from "./text-values";
import { tidyCell } from "./tidy-cell";

/** A proposal for one cell of the user's list. */
export type CellProposal = Proposal & { readonly target: CellRef };

/** What to write and why; `null` when only a person knows. */
type Suggestion = { readonly value: Scalar; readonly reason: string; readonly numberFormat?: string };

/**
 * How a proposal is known again: by cell contents and the customer's number; by its row where the number tells nothing.
 */
export function cleaningTable(list: CustomerList): ProposalTable {
  const uses = numberUses(list);
  const keyOf: KeyOf = (text) => {
    const isTelling = uses.get(matchKey(text("customerNo")) ?? "")?.length === 1;
    const who = isTelling ? text("customerNo") : `row ${text("row")}`;
    return JSON.stringify([text("sheet"), text("column"), text("now"), who]);
  };
  return { definition: CLEANING_SHEET, keyOf };
}

/** Every cell of the list that could be neater, column by column; cells with a formula are left alone. */
export function cellProposals(bench: Workbench, list: CustomerList): CellProposal[] {
  const ours = ourColumns(bench, list.match);
  const { keyOf } = cleaningTable(list);
  return list.match.columns
    .filter(({ column }) => !ours.has(column))
    .flatMap((column) => {
      const suggest = suggestions(list, column, bench.t);
      return list.rows.flatMap((row): CellProposal[] => {
        if (list.sheet.cells.formula(row, column.column) !== undefined) return [];
        const suggestion = suggest(row);
        if (!suggestion) return [];
        const cells = proposalCells(list, { row, column, suggestion });
        return [{ ...proposal(cells, keyOf), target: { sheet: list.sheet.name, row, column: column.column } }];
      });
    });
}

type Suggest = (row: number) => Suggestion | undefined;

function suggestions(list: CustomerList, { field, column }: ColumnMatch, t: Translator): Suggest {
  if (field === "customerNo") return numberSuggestions(list, t);
  const values = valueColumn(list, field, column);
  if (!values) {
    return (row) => {
      const tidied = tidyCell(field, list.sheet.cells.value(row, column), { isDutch: isDutch(list, row) });
      return tidied && { value: tidied.value, reason: tidied.reasons.map((reason) => t(reason)).join("; ") };
    };
  }
  const { reading, format } = values;
  const [textual, unreadable] = [new Set(reading.textual), new Set(reading.unreadable)];
  const numberFormat = formatInUse(list, column) ?? NUMBER_FORMATS[format];
  return (row) => {
    if (unreadable.has(row)) return { value: null, reason: t(values.unreadableReason) };
    if (!textual.has(row)) return undefined;
    return { value: reading.values[row - list.match.firstRow] ?? null, reason: t(values.reason), numberFormat };
  };
}

/** Numbers that two customers have, or that one has not, are for a person to put right. */
function numberSuggestions(list: CustomerList, t: Translator): Suggest {
  const uses = numberUses(list);
  return (row) => {
    const cell = cellOf(list, "customerNo", row);
    const key = matchKey(cell);
    if (key === undefined) return isBlank(cell) ? { value: null, reason: t("cleaning.reason.idMissing") } : undefined;
    const other = uses.get(key)?.find((used) => used !== row);
    if (other !== undefined) return { value: null, reason: t("cleaning.reason.idDoubled", { row: String(other + 1) }) };
    const tidied = tidyCell("customerNo", cell, { isDutch: true });
    return tidied && { value: tidied.value, reason: tidied.reasons.map((reason) => t(reason)).join("; ") };
  };
}

/** Without a country a customer is taken to be Dutch. */
function isDutch(list: CustomerList, row: number): boolean {
  const country = textOf(list, "country", row);
  return country === "" || isNetherlands(country);
}

/** The number format that the column's real numbers have. */
function formatInUse({ rows, sheet }: CustomerList, column: number): string | undefined {
  const real = rows.find((row) => typeof sheet.cells.value(row, column) === "number");
  return real === undefined ? undefined : sheet.cells.format(real, column);
}

type CellInputs = { readonly row: number; readonly column: ColumnMatch; readonly suggestion: Suggestion };

function proposalCells(list: CustomerList, { row, column, suggestion }: CellInputs): Map<string, CellInput> {
  const { value, reason, numberFormat } = suggestion;
  const text = { numberFormat: NUMBER_FORMATS.text };
  const customerNo = columnOf(list.match, "customerNo") ? cellOf(list, "customerNo", row) : null;
  return new Map<string, CellInput>([
    ["sheet", { value: list.sheet.name }],
    ["row", { value: row + 1, style: { align: "center" } }],
    ["customerNo", { value: customerNo }],
    ["name", { value: nameOf(list, row) }],
    ["column", { value: column.heading }],
    ["now", { value: list.sheet.cells.value(row, column.column), style: text }],
    ["proposal", { value, style: numberFormat === undefined ? text : { numberFormat } }],
    ["reason", { value: reason }],
  ]);
}
