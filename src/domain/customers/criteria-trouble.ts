import { matchKey } from "./match-key";
import { spreadsheetReading } from "./spreadsheet-reading";

/**
 * Why a spreadsheet's criteria (SUMIFS, COUNTIFS) would match this id wrongly:
 * - `operator`: starts with <, > or =; `wildcard`: holds *, ? or ~; `tooLong`: over 255 characters
 * - `sameNumber`: another id reads as the same number or date (00123 and 123, 1E5 and 100000)
 * - `shared`: two customers have it; `lookalike`: two customers' ids differ only in case or outer blanks
 * - `blanks`: written with outer blanks somewhere, which criteria do not overlook as we do
 */
export type CriteriaTroubleKind =
  | "operator"
  | "wildcard"
  | "tooLong"
  | "sameNumber"
  | "shared"
  | "lookalike"
  | "blanks";

export type CriteriaTrouble = {
  readonly kind: CriteriaTroubleKind;
  /** The ids concerned, as written, each once. */
  readonly ids: readonly string[];
  /** Rows of the customer column they stand in; empty when only the orders write it so. */
  readonly rows: readonly number[];
};

/** A way an id is written, and the customer rows that write it so. */
type Spelling = { readonly text: string; readonly key: string; readonly rows: number[] };

/**
 * Which ids stand in the way of live formulas; with any, figures by customer have to be written as values.
 *
 * @param customerIds the customer sheet's column, one customer a row
 * @param orderIds the order sheets' column
 */
export function criteriaTrouble(customerIds: ArrayLike<unknown>, orderIds: ArrayLike<unknown> = []): CriteriaTrouble[] {
  const spellings = spellingsOf(customerIds, orderIds);
  const alone = [...spellings].flatMap((spelling) => troubleAlone(spelling));
  const byKey = groupBy(
    spellings.filter(({ rows }) => rows.length > 0),
    ({ key }) => key,
  );
  const lookalikes = byKey.filter((group) => group.length > 1).map((group) => troubleOf("lookalike", group));
  const byNumber = groupBy(spellings, ({ text }) => spreadsheetReading(text));
  const sameNumber = byNumber.filter(hasSeveralKeys).map((group) => troubleOf("sameNumber", group));
  return [...alone, ...lookalikes, ...sameNumber];
}

function spellingsOf(customerIds: ArrayLike<unknown>, orderIds: ArrayLike<unknown>): Spelling[] {
  const byText = new Map<string, Spelling>();
  const seen = new Set<unknown>();
  const add = (id: unknown): Spelling | undefined => {
    const key = matchKey(id);
    if (key === undefined) return undefined;
    const text = String(id);
    const spelling = byText.get(text) ?? { text, key, rows: [] };
    byText.set(text, spelling);
    return spelling;
  };
  for (let row = 0; row < customerIds.length; row++) add(customerIds[row])?.rows.push(row);
  for (let row = 0; row < orderIds.length; row++) {
    if (seen.has(orderIds[row])) continue;
    seen.add(orderIds[row]);
    add(orderIds[row]);
  }
  return [...byText.values()];
}

function troubleAlone(spelling: Spelling): CriteriaTrouble[] {
  const { text, rows } = spelling;
  const kinds: CriteriaTroubleKind[] = [];
  if (/^\s*[<>=]/.test(text)) kinds.push("operator");
  if (/[*?~]/.test(text)) kinds.push("wildcard");
  if (text.length > 255) kinds.push("tooLong");
  if (text !== text.trim()) kinds.push("blanks");
  if (rows.length > 1) kinds.push("shared");
  return kinds.map((kind) => troubleOf(kind, [spelling]));
}

function troubleOf(kind: CriteriaTroubleKind, spellings: readonly Spelling[]): CriteriaTrouble {
  return {
    kind,
    ids: spellings.map(({ text }) => text),
    rows: spellings.flatMap(({ rows }) => rows).sort((a, b) => a - b),
  };
}

function groupBy(spellings: readonly Spelling[], keyOf: (spelling: Spelling) => string | undefined): Spelling[][] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const key = keyOf(spelling);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [spelling]);
    else group.push(spelling);
  }
  return [...groups.values()];
}

function hasSeveralKeys(group: readonly Spelling[]): boolean {
  return group.some(({ key }) => key !== group[0]?.key);
}
