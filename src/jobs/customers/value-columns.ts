import { type PyramidLayer } from "../../domain/customers/pyramid";
import { type Scalar } from "../../workbook/cells";
import { formulaText } from "../../workbook/formula";
import { CUSTOMER_VALUE } from "../../workbook/sheets/customers/customer-value";
import { type ColumnContent, type ColumnFill } from "../engine/column-fill";
import { type RowReferences } from "../engine/references";
import { dayOf, marginFormula } from "./clv-columns";
import { type CustomerFigure } from "./customer-figures";
import { type ValueCutoffs } from "./value-cutoffs";
import { customerYears, rankedCents, type Ranks, ranksOf, todaysValue, yearlyValue, yearsValue } from "./value-rows";
import { fetchedForSegments, segmented } from "./segment-columns";
import { tierFormulas } from "./tiers";
import { type Column, ofKnown, ofOrdered, ordered, present, type ValueColumnsInput } from "./value-column";

/** Every computed column of Klantwaarde. */
export function valueColumns(input: ValueColumnsInput): ColumnFill[] {
  const ranks = rememberedRanks(input.cutoffs);
  const contents: ReadonlyMap<string, ColumnContent> = new Map([
    ...contentsOf(input, { columns: { ...fetched(input), ...fetchedForSegments(input) }, mode: input.lookups }),
    ...contentsOf(input, { columns: aggregated(input), mode: input.aggregates }),
    ...contentsOf(input, {
      columns: { ...derived(input), ...ranked(input, ranks), ...tiered(input), ...segmented(input, ranks) },
      mode: "formulas",
    }),
  ]);
  return CUSTOMER_VALUE.columns.flatMap(({ field, heading, format, width, note }): ColumnFill[] => {
    const content = contents.get(field);
    return content ? [{ field, heading, format, width, note, placement: "ours", content }] : [];
  });
}

type ContentsInput = { readonly columns: Readonly<Record<string, Column>>; readonly mode: "formulas" | "values" };

function contentsOf({ rows }: ValueColumnsInput, { columns, mode }: ContentsInput): [string, ColumnContent][] {
  return Object.entries(columns).map(([field, column]) => {
    const value = (index: number): Scalar => {
      const row = rows[index];
      return row ? column.value(row, index) : "";
    };
    const formula = (references: RowReferences): string => column.formula((name) => references.cell(name));
    return [field, mode === "values" ? { kind: "values", value } : { kind: "formula", formula, value }];
  });
}

function fetched({ customers, lookup, costs }: ValueColumnsInput): Record<string, Column> {
  const { names } = customers;
  return {
    row: {
      formula: (cell) => lookup.position(cell("customerNo")),
      value: ({ row }) => (row < 0 ? "" : lookup.positionOf(row)),
    },
    ...(names
      ? {
          companyName: {
            formula: present((cell) => `IFERROR(${lookup.user("companyName", cell)}&"","")`),
            value: ({ row }) => (row < 0 ? "" : (names[row] ?? "")),
          },
        }
      : {}),
    orderCount: {
      formula: present((cell) => `IF(N(${lookup.own("orders", cell)})=0,"",${lookup.own("orders", cell)})`),
      value: ofOrdered(({ orderCount }) => orderCount),
    },
    revenue: { formula: ordered((cell) => lookup.own("revenue", cell)), value: ofOrdered(({ revenue }) => revenue) },
    lastOrder: {
      formula: ordered((cell) => lookup.own("lastOrder", cell)),
      value: ofOrdered(({ lastOrder }) => dayOf(lastOrder)),
    },
    lifetimeValue: {
      formula: present((cell) => lookup.own("lifetimeValue", cell)),
      value: ofKnown(({ lifetimeValue }) => lifetimeValue),
    },
    margin: {
      formula: present((cell) => marginFormula(customers, (field) => lookup.user(field, cell))),
      value: ofKnown(({ margin }) => margin),
    },
    ...(customers.costs
      ? {
          recentCosts: {
            formula: present(
              (cell) => `IF(ISNUMBER(${lookup.user("customerCosts", cell)}),${lookup.user("customerCosts", cell)},"")`,
            ),
            value: (_row, index) => costs[index] ?? "",
          } satisfies Column,
        }
      : {}),
  };
}

function aggregated({ formulas }: ValueColumnsInput): Record<string, Column> {
  return {
    firstOrder: {
      formula: ordered((cell) => formulas.firstOrder(cell("customerNo"))),
      value: ofOrdered(({ firstOrder }) => dayOf(firstOrder)),
    },
    recentRevenue: {
      formula: present((cell) => formulas.recentRevenue(cell("customerNo"))),
      value: ofKnown(({ recentRevenue }) => recentRevenue),
    },
  };
}

function derived({ settings, costs }: ValueColumnsInput): Record<string, Column> {
  const years = (figure: CustomerFigure) => customerYears(figure, settings.peildatum);
  const yearly = (figure: CustomerFigure) => yearlyValue(figure, years(figure));
  return {
    orderValue: {
      formula: ordered((cell) => `${cell("revenue")}/${cell("orderCount")}`),
      value: ofOrdered(({ revenue, orderCount }) => revenue / orderCount),
    },
    years: {
      formula: ordered(
        (cell) => `MAX(1,IF(${cell("firstOrder")}="",0,(INT(rp_peildatum)-${cell("firstOrder")})/365.25))`,
      ),
      value: ofOrdered(years),
    },
    clvPerYear: {
      formula: ordered((cell) => `ROUND(ROUND(${cell("lifetimeValue")},2)/${cell("years")},2)`),
      value: ofOrdered(yearly),
    },
    presentValue: {
      formula: ordered((cell) => `ROUND(PV(MAX(0,rp_disconto),${cell("years")},-${cell("clvPerYear")}),2)`),
      value: ofOrdered((figure) => todaysValue(yearly(figure), { years: years(figure), rate: settings.disconto })),
    },
    customerValue: {
      formula: present((cell) => `ROUND(ROUND(${cell("recentRevenue")},2)-ROUND(N(${cell("recentCosts")}),2),2)`),
      value: ({ figure }, index) => (figure ? yearsValue(figure.recentRevenue, costs[index] ?? 0) : ""),
    },
    cents: {
      formula: (cell) => `IF(${cell("orderCount")}="",0,MAX(0,ROUND(${cell("revenue")}*100,0)))`,
      value: ({ figure }) => rankedCents(figure),
    },
  };
}

export const LAYER_WORDS = {
  top: "customerValue.pyramid.top",
  large: "customerValue.pyramid.large",
  middle: "customerValue.pyramid.middle",
  small: "customerValue.pyramid.small",
  inactive: "customerValue.pyramid.inactive",
} as const satisfies Record<PyramidLayer, string>;

/** Each customer's ranks are worked out once, whatever number of columns asks for them. */
function rememberedRanks(cutoffs: ValueCutoffs): (figure: CustomerFigure) => Ranks {
  const known = new Map<CustomerFigure, Ranks>();
  return (figure) => {
    const found = known.get(figure) ?? ranksOf(figure, cutoffs);
    known.set(figure, found);
    return found;
  };
}

function ranked({ t, at }: ValueColumnsInput, ranks: (figure: CustomerFigure) => Ranks): Record<string, Column> {
  const score = (field: string, range: string) =>
    ordered((cell) => `1+SUMPRODUCT(--(${range}<ROUND(N(${cell(field)}),6)))`);
  const layer = (name: PyramidLayer) => formulaText(t(LAYER_WORDS[name]));
  const [top, large, middle] = at.pyramid;
  return {
    recency: { formula: score("lastOrder", at.recency), value: ofOrdered((figure) => ranks(figure).recency) },
    frequency: { formula: score("orderCount", at.frequency), value: ofOrdered((figure) => ranks(figure).frequency) },
    monetary: { formula: score("revenue", at.monetary), value: ofOrdered((figure) => ranks(figure).monetary) },
    rfm: {
      formula: ordered((cell) => `${cell("recency")}&"-"&${cell("frequency")}&"-"&${cell("monetary")}`),
      value: ofOrdered((figure) => [ranks(figure).recency, ranks(figure).frequency, ranks(figure).monetary].join("-")),
    },
    abc: {
      formula: ordered((cell) => `IF(${cell("cents")}>=${at.a},"A",IF(${cell("cents")}>=${at.b},"B","C"))`),
      value: ofOrdered((figure) => ranks(figure).abc ?? ""),
    },
    pyramid: {
      formula: present(
        (cell) =>
          `IF(${cell("cents")}=0,${layer("inactive")},IF(${cell("cents")}>=${top},${layer("top")},IF(${cell("cents")}>=${large},${layer("large")},IF(${cell("cents")}>=${middle},${layer("middle")},${layer("small")}))))`,
      ),
      value: ofKnown((figure) => t(LAYER_WORDS[ranks(figure).pyramid])),
    },
  };
}

function tiered({ tiers }: ValueColumnsInput): Record<string, Column> {
  if (!tiers) return {};
  const formulas = tierFormulas(tiers);
  return {
    tier: {
      formula: present((cell) => formulas.name(cell("recentRevenue"))),
      value: ofKnown(({ recentRevenue }) => tiers.standing(recentRevenue).name),
    },
    toNextTier: {
      formula: present((cell) => formulas.toNext(cell("recentRevenue"))),
      value: ofKnown(({ recentRevenue }) => tiers.standing(recentRevenue).toNext),
    },
  };
}
