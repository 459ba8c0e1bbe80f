import { comparable } from "../../domain/assignment/words";
import { isBlank, type Scalar, scalarText } from "../../workbook/cells";
import { columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { findSheet } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { type PersonalColumn } from "./personal-columns";

/**
 * What customers are called once their names are gone: "Klant 1001" by their number, else numbered on. One name gets one
 * label everywhere, so that formulas which look customers up by name keep finding them.
 */
export class CustomerLabels {
  private readonly byName = new Map<string, string>();
  private readonly removed = new Set<string>();
  private unnumbered = 0;

  constructor(private readonly bench: Workbench) {}

  /** The label for the customer of this row. A label stays what it is. */
  labelOf({ match, column }: PersonalColumn, row: number): string {
    const cells = findSheet(this.bench.snapshot, match.sheet)?.cells;
    const name = cells?.value(row, column.column) ?? null;
    const known = this.byName.get(keyOf(name));
    if (known) return known;
    const label = this.isLabel(name) ? scalarText(name) : (this.numbered(match, row) ?? this.nextLabel());
    this.byName.set(keyOf(name), label);
    if (label !== name) this.remove(name);
    return label;
  }

  /** The label of a name that has been met; undefined for any other text. */
  known(name: Scalar): string | undefined {
    return isBlank(name) ? undefined : this.byName.get(keyOf(name));
  }

  /** Does this text hold something that is removed? Text of a formula that joins names, say. */
  isIn(text: string): boolean {
    const words = wordsOf(text);
    return words.some((_, first) =>
      Array.from({ length: LONGEST_NAME }, (_unused, more) => words.slice(first, first + more + 1).join(" ")).some(
        (part) => this.removed.has(part),
      ),
    );
  }

  /** Remembers a text that is removed. */
  remove(text: Scalar): void {
    const words = wordsOf(scalarText(text)).join(" ");
    if (words.length >= SHORTEST) this.removed.add(words);
  }

  private numbered(match: SheetMatch, row: number): string | undefined {
    const column = columnOf(match, "customerNo")?.column;
    const id = column === undefined ? null : findSheet(this.bench.snapshot, match.sheet)?.cells.value(row, column);
    return isBlank(id) ? undefined : this.bench.t("handIn.customer", { id: scalarText(id ?? null).trim() });
  }

  private nextLabel(): string {
    this.unnumbered++;
    return this.bench.t("handIn.unnumbered", { id: String(this.unnumbered) });
  }

  private isLabel(name: Scalar): boolean {
    const words = [this.bench.t("handIn.customer", { id: "" }), this.bench.t("handIn.unnumbered", { id: "" })];
    const text = scalarText(name);
    return words.some((word) => text.startsWith(word) && /^[^\s@]+$/.test(text.slice(word.length)) && text.length < 40);
  }
}

/** In words. */
const LONGEST_NAME = 8;

function wordsOf(text: string): string[] {
  return comparable(text).trim().split(" ");
}

/** Shorter texts ("de", "NL") say nothing about who somebody is. */
const SHORTEST = 3;

function keyOf(name: Scalar): string {
  return scalarText(name).toLowerCase();
}
