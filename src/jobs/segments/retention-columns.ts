import { retentionValue } from "../../domain/clv/retention-value";
import { eurosToCents } from "../../domain/money";
import { type Scalar } from "../../workbook/cells";
import { namedValue } from "../../workbook/settings";
import { type Workbench } from "../engine/workbench";
import { type BlockColumn } from "./segment-block";

/** The yellow cells of the block. */
export const RETENTION_NAMES = { amount: "rp_klantbehoud_bedrag", own: "rp_klantbehoud" } as const;

const RATES = { low: 0.7, middle: 0.8, high: 0.95 } as const;

/**
 * What a yearly amount adds up to after so many years at each rate: `Σ t = 0 … n−1 of amount · rateᵗ`.
 *
 * @see Relatiebeheer (2016) §1.3: €100 over 20 years: 70 % = €333.07, 80 % = €494.24, 95 % = €1,283.03
 */
export function retentionColumns(
  { snapshot }: Workbench,
  names: { readonly amount: string; readonly own: string } = RETENTION_NAMES,
): Record<string, BlockColumn> {
  const amount = positive(namedValue(snapshot, names.amount));
  const own = namedValue(snapshot, names.own);
  const amountFormula = `ROUND(MAX(0,N(${names.amount})),2)`;
  const yields = (label: Scalar, rate: number): Scalar =>
    typeof label === "number" && Number.isInteger(label) && label >= 0
      ? retentionValue({ yearly: eurosToCents(amount), retention: rate, years: label }) / 100
      : "";
  const fixed = (rate: number): BlockColumn => ({
    formula: (cell) => rounded(`${amountFormula}*(1-${rate}^${cell("label")})/(1-${rate})`),
    value: (label) => yields(label, rate),
  });
  const isRate = typeof own === "number" && own >= 0 && own <= 1;
  const name = names.own;
  return {
    low: fixed(RATES.low),
    middle: fixed(RATES.middle),
    high: fixed(RATES.high),
    own: {
      formula: (cell) =>
        `IF(NOT(ISNUMBER(${name})),"",IF(OR(${name}<0,${name}>1),"",${rounded(`${amountFormula}*IF(${name}=1,${cell("label")},(1-${name}^${cell("label")})/(1-${name}))`)}))`,
      value: (label) => (isRate ? yields(label, own) : ""),
    },
  };
}

function rounded(expression: string): string {
  return `ROUND(${expression},2)`;
}

function positive(value: Scalar | undefined): number {
  return typeof value === "number" ? Math.max(0, value) : 0;
}
