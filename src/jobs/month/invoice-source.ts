import { type Scalar } from "../../workbook/cells";
import { INVOICE_SHEET } from "../../workbook/sheets/units/invoice-sheet";
import { ownMatch } from "../engine/own-match";
import { type ColumnReferences } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { RULE_WORDS } from "../invoice/invoice-columns";
import { isFilled, isSame, numberIn } from "../plan/cell-rules";
import { viewOf } from "../plan/view";

/** A contract with something to invoice. */
export type InvoiceItem = {
  /** Zero-based row of Factuurvoorstel. */
  readonly index: number;
  readonly contract: Scalar;
  readonly client: Scalar;
  readonly excl: number;
  readonly vat: number;
  readonly incl: number;
};

/** Factuurvoorstel as the page reads it. */
export type InvoiceSource = {
  readonly sheet: string;
  readonly refs: ColumnReferences;
  /** Contracts there are, with something to invoice or not. */
  readonly contracts: number;
  readonly items: readonly InvoiceItem[];
  /** Somebody worked for a contract of which the price is not known. */
  readonly lacksPrice: boolean;
};

const NEEDED = ["contract", "client", "rule", "hours", "excl", "vat", "incl"];

/** Reads Factuurvoorstel; undefined when it is not there, or a column that the page needs is gone. */
export function invoiceSource(bench: Workbench): InvoiceSource | undefined {
  const match = ownMatch(bench, INVOICE_SHEET);
  const view = match && viewOf(bench, match);
  if (!view || !NEEDED.every((field) => view.has(field))) return undefined;
  const amount = (field: string, index: number) => numberIn(view.value(field, index)) ?? 0;
  const words = priceWords(bench);
  return {
    sheet: match.sheet,
    refs: view.refs,
    contracts: view.column("contract").filter(isFilled).length,
    items: view.column("contract").flatMap((contract, index): InvoiceItem[] => {
      const excl = amount("excl", index);
      if (excl === 0) return [];
      const client = view.value("client", index);
      return [{ index, contract, client, excl, vat: amount("vat", index), incl: amount("incl", index) }];
    }),
    lacksPrice: view
      .column("rule")
      .some((rule, index) => words.some((word) => isSame(rule, word)) && amount("hours", index) > 0),
  };
}

/** What Factuurvoorstel says of a contract of which the price is not known. */
export function priceWords({ t }: Pick<Workbench, "t">): string[] {
  return [RULE_WORDS.none, RULE_WORDS.noPrice].map((key) => t(key));
}
