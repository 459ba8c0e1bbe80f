import { type Finding } from "../../workbook/findings";
import { columnOf } from "../../workbook/recognise/recognition";
import { type FormulaTrouble } from "../orders/formula-trouble";
import { listed } from "../orders/order-findings";
import { type Customers } from "./read-customers";

/** More shared numbers than this are counted, not listed. */
const MOST_SHARED = 20;

export type TroubleFindingInput = {
  readonly trouble: FormulaTrouble;
  readonly customers: Customers;
  readonly orderCount: number;
  /** The reference date, as people write it. */
  readonly date: string;
};

/** Why figures stand as values instead of formulas, each reason once, with what to do about it. */
export function troubleFindings({ trouble, customers, orderCount, date }: TroubleFindingInput): Finding[] {
  const { tooMany, repeated, doubles, textual, unusable, positiveReturns, statuses, undated } = trouble;
  const counted: readonly (readonly [Finding["code"], number])[] = [
    ["clv.values.lines", repeated.orders],
    ["clv.values.doubles", doubles],
    ["clv.values.text", textual],
    ["clv.values.cells", unusable],
    ["clv.values.returns", positiveReturns],
    ["clv.values.undated", undated],
  ];
  return [
    ...(tooMany === undefined
      ? []
      : [warning("clv.values.tooMany", { customers: customers.ids.length, orders: orderCount, date })]),
    ...idFindings(trouble, date),
    ...counted.filter(([, count]) => count > 0).map(([code, count]) => warning(code, { count, date })),
    ...(statuses.length > 0 ? [warning("clv.values.statuses", { statuses: listed(statuses), date })] : []),
    ...sharedNumbers(trouble, customers),
  ];
}

function warning(code: Finding["code"], params: Finding["params"]): Finding {
  return { code, severity: "warning", params };
}

function idFindings({ ids, hasMixedIds }: FormulaTrouble, date: string): Finding[] {
  const troubled = [...new Set(ids.filter(({ kind }) => kind !== "shared").flatMap((trouble) => trouble.ids))];
  if (troubled.length === 0 && !hasMixedIds) return [];
  const examples = troubled.length > 0 ? listed(troubled.map((id) => `“${id}”`)) : "1001 / “1001”";
  return [warning("clv.values.ids", { count: Math.max(1, troubled.length), examples, date })];
}

function sharedNumbers({ ids }: FormulaTrouble, { match, key }: Customers): Finding[] {
  const shared = ids.filter(({ kind }) => kind === "shared" || kind === "lookalike");
  const column = columnOf(match, key)?.column ?? 0;
  const findings = shared.slice(0, MOST_SHARED).map(({ ids: written, rows }): Finding => ({
    code: "clv.sharedNumber",
    severity: "blocking",
    where: { sheet: match.sheet, row: match.firstRow + (rows[0] ?? 0), column },
    params: {
      id: listed(written),
      count: rows.length,
      rows: listed(rows.map((row) => String(match.firstRow + row + 1))),
    },
  }));
  const more = shared.length - MOST_SHARED;
  return more > 0 ? [...findings, { code: "clv.moreShared", severity: "blocking", params: { count: more } }] : findings;
}
