import { type CellAddress } from "../../workbook/address";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { type RegisterEntry } from "../../workbook/register";
import { type FormulaOwner } from "../../workbook/stale-results";
import { type Workbench } from "./workbench";

/** Whose a formula is: on our sheets and in columns that we fill ours; in the other columns that jobs know, their input. */
export function formulaOwners({
  snapshot,
  recognition,
  register,
}: Workbench): (sheet: string, at: CellAddress) => FormulaOwner {
  const ours = new Set([
    ...snapshot.sheets.filter(({ tables }) => tables.some(({ name }) => name.startsWith("rp"))).map(({ name }) => name),
    ...register.filter(({ kind }) => kind === "sheet").map(({ sheet }) => sheet),
  ]);
  const blocks = recognition.sheets.map((match) => blockOf(match, register));
  return (sheet, at) => {
    if (ours.has(sheet)) return "ours";
    const block = blocks.find((one) => one.sheet === sheet && at.row >= one.firstRow && at.row <= one.lastRow);
    if (block?.filled.has(at.column)) return "ours";
    return block?.known.has(at.column) ? "input" : "other";
  };
}

function blockOf({ sheet, columns, headings, firstRow, lastRow }: SheetMatch, register: readonly RegisterEntry[]) {
  const ours = new Set(
    register.filter(({ kind, sheet: on }) => kind !== "match" && on === sheet).map(({ heading }) => heading),
  );
  const filled = new Set([...headings].flatMap(([column, heading]) => (ours.has(heading) ? [column] : [])));
  return { sheet, firstRow, lastRow, filled, known: new Set(columns.map(({ column }) => column)) };
}
