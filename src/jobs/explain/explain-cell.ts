import { type Translator } from "../../i18n";
import { type CellRef, formatAddress, formatRect } from "../../workbook/address";
import { isBlank, type Scalar } from "../../workbook/cells";
import { findSheet } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { type CellTerm, cellTerm } from "./cell-term";
import { type ExplainedSource, type Explanation } from "./explanation";
import { formulaInWords } from "./formula-in-words";
import { formulaTokens } from "./formula-tokens";
import { type Reading, referencePlace } from "./reference-places";

export type ExplainInput = {
  readonly cell: CellRef;
  /** The reader's language; the sheets may be in another. */
  readonly t: Translator;
};

/** Where the number in a cell comes from and what it means; undefined for an empty cell, or one outside every list. */
export function explainCell(bench: Workbench, { cell, t }: ExplainInput): Explanation | undefined {
  const content = contentOf(cell, bench);
  if (!content) return undefined;
  const term = cellTerm(cell, { bench, t });
  if (!term && content.formula === undefined) return undefined;
  const { snapshot, recognition } = bench;
  const reading: Reading = { snapshot, recognition, cell, t };
  return {
    cell,
    value: content.value,
    format: content.format,
    term: term?.term ?? formatAddress(cell),
    meaning: term?.meaning,
    rule: term?.rule,
    formula: content.formula && formulaInWords(content.formula, reading),
    sources: sourcesOf(content.formula ?? "", reading),
    origin: originOf(term, content),
  };
}

type Content = { readonly value: Scalar; readonly formula: string | undefined; readonly format: string | undefined };

/** What stands in the cell; undefined when nothing does. */
function contentOf({ sheet, row, column }: CellRef, { snapshot }: Workbench): Content | undefined {
  const cells = findSheet(snapshot, sheet)?.cells;
  if (!cells) return undefined;
  const content = {
    value: cells.value(row, column),
    formula: cells.formula(row, column),
    format: cells.format(row, column),
  };
  return isBlank(content.value) && content.formula === undefined ? undefined : content;
}

function originOf(term: CellTerm | undefined, { formula }: Content): Explanation["origin"] {
  if (term?.isOurs === true) return "ours";
  return formula === undefined ? "typed" : "theirs";
}

/** Every place the formula refers to, once. */
function sourcesOf(formula: string, reading: Reading): readonly ExplainedSource[] {
  const sources = new Map<string, ExplainedSource>();
  for (const token of formulaTokens(formula)) {
    const place = referencePlace(token, reading);
    if (!place) continue;
    const { top, bottom, left, right } = place.range;
    const isCell = top === bottom && left === right;
    const cells = findSheet(reading.snapshot, place.sheet)?.cells;
    sources.set(`${place.sheet}!${formatRect(place.range)}`, {
      ...place,
      value: isCell ? (cells?.value(top, left) ?? null) : undefined,
      format: isCell ? cells?.format(top, left) : undefined,
    });
  }
  return [...sources.values()];
}
