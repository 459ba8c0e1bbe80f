import { type CellAddress, parseAddress } from "../../../workbook/address";
import { expandSharedFormula, sharedFormula } from "../read/shared-formula";
import { attribute, rootTag } from "./xml-elements";
import { escapeFormula, unescapeMarkup } from "./xml-text";

/** A group of cells that share one formula, of which the cell that holds the formula is being overwritten. */
export type SharedGroup = {
  readonly group: string;
  /** The overwritten cell's text and place. */
  readonly cell: string;
  readonly at: CellAddress;
};

/** Gives the other cells of each group the formula in full, moved to where they stand. */
export function expandGroups(data: string, groups: readonly SharedGroup[], prefix: string): string {
  if (groups.length === 0) return data;
  const masters = new Map(groups.map(({ group, cell, at }) => [group, sharedFormula(masterFormula(cell, prefix), at)]));
  const member = new RegExp(`<${prefix}c\\s[^>]*>\\s*<${prefix}f\\s[^>]*?(?:/>|>[^<]*</${prefix}f>)`, "g");
  return data.replace(member, (cell) => {
    const at = parseAddress(attribute(rootTag(cell).tag, "r") ?? "");
    const start = cell.search(new RegExp(`<${prefix}f\\s`));
    const tag = rootTag(cell.slice(start)).tag;
    const master = masters.get(attribute(tag, "si") ?? "");
    if (!at || !master || attribute(tag, "t") !== "shared" || attribute(tag, "ref") !== undefined) return cell;
    return `${cell.slice(0, start)}<${prefix}f>${escapeFormula(expandSharedFormula(master, at))}</${prefix}f>`;
  });
}

function masterFormula(cell: string, prefix: string): string {
  const text = new RegExp(`<${prefix}f\\s[^>]*>([^<]*)</${prefix}f>`).exec(cell)?.[1] ?? "";
  return unescapeMarkup(text);
}
