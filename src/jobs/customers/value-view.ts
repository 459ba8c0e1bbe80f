import { type Scalar } from "../../workbook/cells";
import { columnOf } from "../../workbook/recognise/recognition";
import { CUSTOMER_VALUE } from "../../workbook/sheets/customers/customer-value";
import { ownMatch } from "../engine/own-match";
import { type ColumnReferences } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { viewOf } from "../plan/view";

/** A customer of Klantwaarde as its cells read: the figures that the other sheets count with. */
export type ValueFact = {
  /** Zero-based row of the table. */
  readonly index: number;
  readonly customerNo: Scalar;
  readonly companyName: string;
  readonly group: string;
  readonly segment: string;
  readonly abc: string;
  readonly pyramid: string;
  readonly tier: string;
  readonly cue: string;
  readonly mayContact: boolean;
  readonly lifetimeValue: number | undefined;
  readonly profitPerOrder: number | undefined;
  readonly orderCount: number | undefined;
  readonly revenue: number | undefined;
  readonly recentRevenue: number | undefined;
  readonly recentCosts: number | undefined;
  readonly customerValue: number | undefined;
  readonly toNextTier: number | undefined;
  readonly firstOrder: number | undefined;
  readonly lastOrder: number | undefined;
  /** Whole cents of revenue: what customers are ranked by. */
  readonly cents: number;
};

/** Klantwaarde as formulas refer to it and as it reads. */
export type ValueView = { readonly refs: ColumnReferences; readonly facts: readonly ValueFact[] };

/** The fields that an earlier version's sheet may lack. */
const NEEDED = ["customerGroup", "segment", "cue", "profitPerOrder", "doNotContact", "pyramid", "cents"];

/** Reads Klantwaarde; undefined when it is not there, or was made by a version that had fewer columns. */
export function valueView(bench: Workbench): ValueView | undefined {
  const match = ownMatch(bench, CUSTOMER_VALUE);
  if (!match || NEEDED.some((field) => columnOf(match, field) === undefined)) return undefined;
  const view = viewOf(bench, match);
  const facts = Array.from({ length: view.rowCount }, (_, index): ValueFact => {
    const text = (field: string): string => textOf(view.value(field, index));
    const number = (field: string): number | undefined => numberOf(view.value(field, index));
    return {
      index,
      customerNo: view.value("customerNo", index),
      companyName: text("companyName"),
      group: text("customerGroup"),
      segment: text("segment"),
      abc: text("abc"),
      pyramid: text("pyramid"),
      tier: text("tier"),
      cue: text("cue"),
      mayContact: text("doNotContact") !== bench.t("list.yes"),
      lifetimeValue: number("lifetimeValue"),
      profitPerOrder: number("profitPerOrder"),
      orderCount: number("orderCount"),
      revenue: number("revenue"),
      recentRevenue: number("recentRevenue"),
      recentCosts: number("recentCosts"),
      customerValue: number("customerValue"),
      toNextTier: number("toNextTier"),
      firstOrder: number("firstOrder"),
      lastOrder: number("lastOrder"),
      cents: number("cents") ?? 0,
    };
  });
  return { refs: view.refs, facts };
}

function textOf(value: Scalar): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

function numberOf(value: Scalar): number | undefined {
  return typeof value === "number" ? value : undefined;
}
