import { type ColumnDefinition, type SheetDefinition } from "../sheet-definition";

/** A column that we compute. */
function computed(column: Omit<ColumnDefinition, "filledBy">): ColumnDefinition {
  return { ...column, filledBy: "formula" };
}

/** Klantwaarde: what every customer is worth, a row for each customer number. */
export const CUSTOMER_VALUE: SheetDefinition = {
  role: "customerValue",
  table: "rpKlantwaarde",
  title: "sheet.customerValue",
  explanation: "customerValue.explanation",
  columns: [
    computed({ field: "customerNo", heading: "customerValue.customerNo", format: "general", width: 14 }),
    computed({ field: "companyName", heading: "customerValue.companyName", format: "general", width: 38 }),
    computed({
      field: "lifetimeValue",
      heading: "customerValue.clv",
      format: "euro",
      width: 14,
      note: "customerValue.clv.note",
    }),
    computed({
      field: "clvPerYear",
      heading: "customerValue.clvPerYear",
      format: "euro",
      width: 14,
      note: "customerValue.clvPerYear.note",
    }),
    computed({
      field: "presentValue",
      heading: "customerValue.presentValue",
      format: "euro",
      width: 14,
      note: "customerValue.presentValue.note",
    }),
    computed({
      field: "recentRevenue",
      heading: "customerValue.recentRevenue",
      format: "euro",
      width: 14,
      note: "customerValue.recentRevenue.note",
    }),
    {
      field: "recentCosts",
      heading: "customerValue.recentCosts",
      filledBy: "user",
      format: "euro",
      width: 14,
      note: "customerValue.recentCosts.note",
    },
    computed({
      field: "customerValue",
      heading: "customerValue.value",
      format: "euro",
      width: 14,
      note: "customerValue.value.note",
    }),
    computed({
      field: "rfm",
      heading: "customerValue.rfm",
      format: "general",
      width: 9,
      note: "customerValue.rfm.note",
    }),
    computed({
      field: "abc",
      heading: "customerValue.abc",
      format: "general",
      width: 6,
      note: "customerValue.abc.note",
    }),
    computed({
      field: "pyramid",
      heading: "customerValue.pyramid",
      format: "general",
      width: 11,
      note: "customerValue.pyramid.note",
    }),
    computed({
      field: "tier",
      heading: "customerValue.tier",
      format: "general",
      width: 12,
      note: "customerValue.tier.note",
    }),
    computed({ field: "toNextTier", heading: "customerValue.toNextTier", format: "euro", width: 14 }),
    computed({ field: "orderValue", heading: "customerValue.orderValue", format: "euro", width: 13 }),
    computed({ field: "margin", heading: "customerValue.margin", format: "percent", width: 9 }),
    computed({ field: "orderCount", heading: "customerValue.orderCount", format: "integer", width: 8 }),
    computed({ field: "revenue", heading: "customerValue.revenue", format: "euro", width: 14 }),
    computed({ field: "firstOrder", heading: "customerValue.firstOrder", format: "date", width: 12 }),
    computed({ field: "lastOrder", heading: "customerValue.lastOrder", format: "date", width: 12 }),
    computed({
      field: "years",
      heading: "customerValue.years",
      format: "number",
      width: 8,
      note: "customerValue.years.note",
    }),
    computed({ field: "recency", heading: "customerValue.recency", format: "integer", width: 5 }),
    computed({ field: "frequency", heading: "customerValue.frequency", format: "integer", width: 5 }),
    computed({ field: "monetary", heading: "customerValue.monetary", format: "integer", width: 5 }),
    computed({ field: "cents", heading: "customerValue.cents", format: "integer", width: 12 }),
    computed({
      field: "row",
      heading: "customerValue.row",
      format: "integer",
      width: 6,
      note: "customerValue.row.note",
    }),
  ],
  blankRows: 0,
  totals: [],
  orientation: "landscape",
  printColumns: 13,
  tabColor: "1F6F78",
};
