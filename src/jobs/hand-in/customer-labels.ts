import { comparable } from "../../domain/assignment/words";
import { isBlank, type Scalar, scalarText } from "../../workbook/cells";
import { columnOf, type SheetMatch, sheetsOfRole } from "../../workbook/recognise/recognition";
import { findSheet } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { type PersonalColumn } from "./personal-columns";

/**
 * What customers are called once their names are gone: "Klant 1001" by their number, else numbered on. One name gets one
 * label everywhere, so that formulas which look customers up by name keep finding them.
 */
export class CustomerLabels {
  private readonly byName = new Map<string, string>();
  /** As `byName`, whatever the capitals, accents and signs. */
  private readonly bySpelling = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly numbers: ReadonlySet<string>;
  private unnumbered = 0;

  constructor(private readonly bench: Workbench) {
    this.numbers = customerNumbers(bench);
  }

  /** The label for the customer of this row. A label stays what it is, and so does a customer's number. */
  labelOf({ match, column }: PersonalColumn, row: number): Scalar {
    const cells = findSheet(this.bench.snapshot, match.sheet)?.cells;
    const name = cells?.value(row, column.column) ?? null;
    if (this.isNumber(name)) return name;
    const label = this.isLabel(name)
      ? scalarText(name)
      : (this.numbered(match, row) ?? this.byName.get(keyOf(name)) ?? this.nextLabel());
    if (!this.byName.has(keyOf(name))) this.byName.set(keyOf(name), label);
    if (label !== name) this.forget(name, label);
    return label;
  }

  /** The label of a name that has been met; undefined for any other text. */
  known(name: Scalar): string | undefined {
    return isBlank(name) ? undefined : (this.byName.get(keyOf(name)) ?? this.bySpelling.get(wordsOf(name).join(" ")));
  }

  /** Of customers with the same name, the one whose number stands in the row. */
  knownIn(row: readonly Scalar[], name: Scalar): string | undefined {
    const known = this.known(name);
    const ids = row.filter((cell) => this.isNumber(cell));
    if (known === undefined || ids.length !== 1) return known;
    return this.bench.t("handIn.customer", { id: scalarText(ids[0] ?? null).trim() });
  }

  /** Is this text, but for capitals and signs, one that is removed? */
  isRemoved(text: Scalar): boolean {
    return this.removed.has(wordsOf(text).join(" "));
  }

  /** Does this text hold something that is removed? Text of a formula that joins names, say. */
  isIn(text: string): boolean {
    return partsOf(text, 1).some((part) => this.removed.has(part));
  }

  /** Is this text a customer's name, or does it hold one? A name of one word may be a word of the language: only alone. */
  isNameIn(text: string): boolean {
    return this.bySpelling.has(wordsOf(text).join(" ")) || partsOf(text, 2).some((part) => this.bySpelling.has(part));
  }

  /** Remembers a text that is removed. */
  remove(text: Scalar): void {
    const words = wordsOf(text).join(" ");
    if (words.length >= SHORTEST) this.removed.add(words);
  }

  private isNumber(value: Scalar): boolean {
    return this.numbers.has(keyOf(value).trim());
  }

  private forget(name: Scalar, label: string): void {
    this.remove(name);
    const spelling = wordsOf(name).join(" ");
    if (!this.bySpelling.has(spelling)) this.bySpelling.set(spelling, label);
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

/** The numbers by which customers are known in the lists of them. */
function customerNumbers({ snapshot, recognition }: Workbench): Set<string> {
  const columns = sheetsOfRole(recognition, "customers").flatMap((match) => {
    const column = columnOf(match, "customerNo")?.column;
    return column === undefined ? [] : [{ match, column }];
  });
  return new Set(
    columns.flatMap(({ match, column }) => {
      const cells = findSheet(snapshot, match.sheet)?.cells;
      const rows = Array.from({ length: Math.max(0, match.lastRow - match.firstRow + 1) }, (_, row) => row);
      return rows.map((row) => keyOf(cells?.value(match.firstRow + row, column) ?? null).trim()).filter(Boolean);
    }),
  );
}

/** In words. */
const LONGEST_NAME = 8;

/** Every run of so many words or more, as long as a name may be. */
function partsOf(text: string, fewest: number): string[] {
  const words = wordsOf(text);
  return words.flatMap((_, first) =>
    Array.from({ length: LONGEST_NAME - fewest + 1 }, (_unused, more) =>
      words.slice(first, first + fewest + more),
    ).flatMap((part) => (part.length >= fewest ? [part.join(" ")] : [])),
  );
}

function wordsOf(text: Scalar): string[] {
  return comparable(scalarText(text)).trim().split(" ");
}

/** Shorter texts ("de", "NL") say nothing about who somebody is. */
const SHORTEST = 3;

function keyOf(name: Scalar): string {
  return scalarText(name).toLowerCase();
}
