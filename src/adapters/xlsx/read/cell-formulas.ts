import { parseRect, rectContains, type CellAddress, type Rect } from "../../../workbook/address";
import { type TableSnapshot } from "../../../workbook/snapshot";
import { type XmlAttributes } from "../package/xml";
import { canonicalFormula } from "../../../workbook/canonical-formula";
import { expandSharedFormula, sharedFormula, type SharedFormula } from "./shared-formula";
import { detached } from "./text-escapes";

/** `<f>` of a cell: how it is stored, and its text. */
export type RawFormula = { readonly attributes: XmlAttributes; readonly text: string };

/** The longest formula a spreadsheet takes; what is longer was made to do harm. */
const LONGEST_SHARED = 8192;

/** Few formulas are really different: those of a table column are the same text in each row. */
const MOST_REMEMBERED = 2000;

/** Spells out the formulas of one sheet, each for its own cell, and notes the blocks that array formulas occupy. */
export class CellFormulas {
  /** Blocks of array formulas and what-if tables. */
  readonly reserved: Rect[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly remembered = new Map<string, string>();

  constructor(private readonly tables: readonly TableSnapshot[]) {}

  /**
   * The cell's formula in the canonical dialect, `""` when the cell has none of its own.
   *
   * @returns undefined when the cell shares a formula that the file does not give, or that is too long to be one
   */
  read({ attributes, text }: RawFormula, cell: CellAddress): string | undefined {
    const kind = attributes["t"];
    if (kind === "array" || kind === "dataTable") this.reserve(attributes["ref"], cell);
    if (kind === "dataTable") return "";
    if (kind !== "shared") return this.canonical(text, cell);
    const key = attributes["si"] ?? "";
    if (text === "") return this.expand(key, cell);
    if (text.length > LONGEST_SHARED) return undefined;
    const formula = this.canonical(text, cell);
    if (attributes["ref"] !== undefined || !this.shared.has(key)) this.shared.set(key, sharedFormula(formula, cell));
    return formula;
  }

  private expand(key: string, cell: CellAddress): string | undefined {
    const shared = this.shared.get(key);
    return shared && expandSharedFormula(shared, cell);
  }

  private reserve(reference: string | undefined, { row, column }: CellAddress): void {
    const rect = parseRect(reference ?? "");
    this.reserved.push(rect ?? { top: row, left: column, bottom: row, right: column });
  }

  private canonical(text: string, cell: CellAddress): string {
    if (!text.includes("[") && !text.includes("_xl") && !text.startsWith("=")) return detached(text);
    const ownTable = this.tables.find(({ range }) => rectContains(range, cell))?.name;
    const key = `${ownTable ?? ""}\n${text}`;
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    const formula = canonicalFormula(text, ownTable);
    this.remembered.set(key, formula);
    return formula;
  }
}
