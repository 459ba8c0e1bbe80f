import { type customers as nl } from "../nl/customers";

/** Words of the CLV columns and of the sheet Customer value. */
export const customers: Record<keyof typeof nl, string> = {
  "customers.revenue": "Revenue",
  "customers.orderCount": "A (number of orders)",
  "customers.profitPerOrder": "W (profit per order)",
  "customers.clv": "CLV",
  "customers.lastOrder": "Last order",
  "customers.group": "Customer group",
  "customers.note.live":
    "Revenue in euros of all orders in this workbook; returns taken off, cancelled orders, drafts and quotes left out. The period stands on sheet Customer value.",
  "customers.note.values":
    "Revenue in euros of all orders in this workbook, as a value on the reference date (see the settings). Fill again when orders change. The period stands on sheet Customer value.",
  "customers.orderCount.note": "A: the number of orders in the whole period. A return is no order.",
  "customers.profitPerOrder.note":
    "W = revenue ÷ A × margin, in euros. The customer's own margin, else the standard margin of the settings sheet.",
  "customers.clv.note":
    "CLV = W × A, in euros, over the whole period of the orders (see sheet Customer value). Not an amount a year.",
  "customers.lastOrder.note": "Date of the last order; empty without an order.",
  "customers.group.note":
    "new: first order within the window; former: no order for too long; prospect: never ordered. Reference date and windows stand on the settings sheet.",
  "sheet.customerValue": "Customer value",
  "customerValue.explanation":
    "What every customer is worth on the reference date. Fill in the yellow cells only. To the right of the table: CLV per customer group and the cut-offs.",
  "customerValue.customerNo": "Customer no",
  "customerValue.companyName": "Customer",
  "customerValue.row": "Row",
  "customerValue.row.note": "Helper column: where the customer stands in the customer list.",
  "customerValue.group": "Customer group",
  "customerValue.segment": "Segment (RFM)",
  "customerValue.segment.note": "What the RFM score says in one word. The sheet Segments tells what to do with it.",
  "customerValue.segment.champion": "Champion",
  "customerValue.segment.loyal": "Loyal",
  "customerValue.segment.promising": "Promising",
  "customerValue.segment.attention": "Attention",
  "customerValue.segment.atRisk": "At risk",
  "customerValue.segment.dormant": "Dormant",
  "customerValue.segment.lost": "Lost",
  "customerValue.cue": "Reason",
  "customerValue.cue.note":
    "The most pressing reason to get in touch now. Blank when there is none or when the customer does not want to be contacted.",
  "customerValue.cue.former": "former customer",
  "customerValue.cue.loss": "loss-making",
  "customerValue.cue.silentA": "A customer without a recent order",
  "customerValue.cue.nearlyTier": "nearly a tier higher",
  "customerValue.cue.new": "new customer",
  "customerValue.profitPerOrder": "W",
  "customerValue.doNotContact": "Do not contact",
  "customerValue.doNotContact.note": "yes: the customer does not want to be contacted, according to the customer list.",
  "customerValue.clv": "CLV",
  "customerValue.clv.note": "CLV = W × A from the customer list, in euros over the whole period of the orders.",
  "customerValue.clvPerYear": "CLV a year",
  "customerValue.clvPerYear.note": "CLV divided by the years since the first order (at least one year).",
  "customerValue.presentValue": "Present value",
  "customerValue.presentValue.note":
    "The CLV a year over as many years, brought back to today with the discount rate of the settings sheet.",
  "customerValue.recentRevenue": "Revenue 12 months",
  "customerValue.recentRevenue.note": "Revenue in euros of the twelve months up to and with the reference date.",
  "customerValue.recentCosts": "Costs 12 months",
  "customerValue.recentCosts.note":
    "Costs made for this customer in the same twelve months, in euros. From your customer list, or fill them in here.",
  "customerValue.value": "Customer value",
  "customerValue.value.note": "Customer value = revenue of one year − costs made for the customer in that year.",
  "customerValue.orderValue": "Avg. order value",
  "customerValue.margin": "Margin",
  "customerValue.orderCount": "A",
  "customerValue.revenue": "Revenue",
  "customerValue.firstOrder": "First order",
  "customerValue.lastOrder": "Last order",
  "customerValue.years": "Years",
  "customerValue.years.note": "Years from the first order to the reference date, at least one.",
  "customerValue.recency": "R",
  "customerValue.frequency": "F",
  "customerValue.monetary": "M",
  "customerValue.rfm": "RFM",
  "customerValue.rfm.note":
    "How recent, how often and for how much: each a score from 1 to 5 among your customers. 5-5-5 is best.",
  "customerValue.abc": "ABC",
  "customerValue.abc.note": "A: the customers who together bring in 80% of revenue; B: up to 95%; C: the rest.",
  "customerValue.pyramid": "Pyramid",
  "customerValue.pyramid.note":
    "Customer pyramid by revenue: top 1%, large 4%, middle 15%, small 80%; inactive is without revenue.",
  "customerValue.pyramid.top": "top",
  "customerValue.pyramid.large": "large",
  "customerValue.pyramid.middle": "middle",
  "customerValue.pyramid.small": "small",
  "customerValue.pyramid.inactive": "inactive",
  "customerValue.tier": "Tier",
  "customerValue.tier.note":
    "Step of the loyalty programme by the revenue of 12 months; the steps stand on the settings sheet.",
  "customerValue.toNextTier": "Still to next tier",
  "customerValue.cents": "Revenue in cents",
  "customerValue.cutoff.fifths": "Cut-off RFM",
  "customerValue.cutoff.pyramid": "Cut-off pyramid",
  "customerValue.cutoff.fromCents": "from (in cents)",
  "customerValue.cutoff.abc": "Cut-off ABC, step (in cents)",
  "customerValue.cutoff.a": "A from",
  "customerValue.cutoff.b": "B from",
  "groupSummary.group": "CLV per customer group",
  "groupSummary.customers": "Customers",
  "groupSummary.averageProfit": "Average W",
  "groupSummary.averageOrders": "Average A",
  "groupSummary.clv": "CLV = W × A",
  "groupSummary.ceiling": "Spend at most to win such a customer",
  "groupSummary.from": "Orders from",
  "groupSummary.to": "Orders up to",
  "groupSummary.years": "Period in years",
  "finding.clv.noCustomers":
    "No sheet with customers was found, so no CLV was computed. Add a sheet with customer number and company name.",
  "finding.clv.noOrders":
    "No sheet with orders was found, so no CLV was computed. Add orders with customer number, date and amount.",
  "finding.clv.noKey":
    "The customers on sheet {sheet} and the orders share no column (customer number, company name or e-mail), so no CLV was computed. Add the customer number to the orders.",
  "finding.clv.margin":
    "The standard margin {margin} does not lie between 0% and 100%. Correct it on the settings sheet.",
  "finding.clv.margins":
    "The customers' margins are not all numbers in one unit, so W was written as a value (reference date {date}). Make every margin a percentage.",
  "finding.clv.values.tooMany":
    "{customers} customers × {orders} orders are too many for live formulas; revenue, A, last order and customer group were written as values (reference date {date}). Fill again when orders change.",
  "finding.clv.values.ids":
    "{count} customer {count|number finds|numbers find} the wrong orders in a formula, because of a sign (*, ?, >), a blank or capital, or because they read as the same number: {examples}. Revenue, A, last order and customer group were written as values (reference date {date}). Write each number the same everywhere.",
  "finding.clv.values.lines":
    "{count} order {count|number stands|numbers stand} on several rows and {count|is|are} one order; a formula would count each row. Revenue, A, last order and customer group were written as values (reference date {date}).",
  "finding.clv.values.doubles":
    "Because {count} order {count|row stands|rows stand} on two order sheets, revenue, A, last order and customer group were written as values (reference date {date}). Remove the doubles and fill again.",
  "finding.clv.values.text":
    "{count} {count|amount or date is|amounts and dates are} text; a formula passes over them. Revenue, A, last order and customer group were written as values (reference date {date}). Choose “repair” for live formulas.",
  "finding.clv.values.cells":
    "{count} {count|cell|cells} in the orders {count|holds|hold} an error or a number that is no amount or date; a formula would fail on it or count it. Revenue, A, last order and customer group were written as values (reference date {date}). Correct the cells and fill again.",
  "finding.clv.values.returns":
    "{count} {count|return has|returns have} an amount above zero; we take it off, a formula would add it. Revenue, A, last order and customer group were written as values (reference date {date}). Put a minus before the amount.",
  "finding.clv.values.statuses":
    "Order status {statuses} begins with a blank or is an error; a formula judges it differently. Revenue, A, last order and customer group were written as values (reference date {date}).",
  "finding.clv.values.undated":
    "{count} {count|customer has|customers have} only orders without a readable date; revenue, A, last order and customer group were written as values (reference date {date}). Fill in the dates.",
  "finding.clv.sharedNumber":
    "Customer number {id} is used by {count} customers (row {rows}); each shows the revenue of all together. Give each customer a number of its own or merge them.",
  "finding.clv.moreShared": "{count} more customer {count|number is|numbers are} used by more than one customer.",
  "finding.customers.contactRemarks":
    "The remarks about {count} {count|customer|customers} may say that you must not call or approach them: {examples}. Remarks do not count. If so, add a column “Do not contact” and write “yes” there.",
  "finding.clv.textCosts":
    "{count} {count|amount|amounts} in the column with customer costs {count|is|are} no number and {count|does|do} not count. Fill in a number.",
  "finding.clv.olderSheet":
    "Sheet {sheet} was made by an earlier version (or a column is gone), so it does not get every column. To have segment and reason too, delete the sheet and fill in again; copy your own costs first.",
  "summary.clv.customers": "{customers} customers, {orders} orders, revenue € {revenue:euro}",
  "summary.clv.groups": "{new} new, {existing} existing, {former} former, {prospect} prospect",
};
