import { type paneExplain as dutch } from "../nl/pane-explain";

/** Words of “Uitleg bij deze cel”: the rules of the trade, and the names of spreadsheet functions. */
export const paneExplain: Record<keyof typeof dutch, string> = {
  "explain.heading": "Explain this cell",
  "explain.pick": "Select a cell with a number; the explanation appears here by itself.",
  "explain.none": "There is nothing to explain about this cell: it is empty or outside the lists. Select another cell.",
  "explain.cell": "Cell {cell}",
  "explain.value": "It holds",
  "explain.meaning": "What it is",
  "explain.rule": "The rule",
  "explain.formula": "The formula",
  "explain.sources": "Where it comes from",
  "explain.goTo": "Go to {label}",
  "explain.origin.ours": "Relatieplan filled in this cell.",
  "explain.origin.typed": "This value was filled in, not computed.",
  "explain.origin.theirs": "This formula is your own.",
  "explain.setting": "This setting holds for the whole workbook. {explanation}",
  "explain.rule.clv":
    "CLV = W × A: average profit per order times the number of orders. Example: €180 an order at a 45% margin is W = €81; with 12 orders in three years the CLV is €972. (Relatiebeheer, § 1.4)",
  "explain.rule.clvPerYear":
    "Divide the CLV by the number of years: €972 over three years is €324 a year. The CLV is the most you may spend to win such a customer, not a target. (Relatiebeheer, § 1.4)",
  "explain.rule.presentValue":
    "Later profit is worth less now. Three times €324 at the end of each year is €925.35 now at 2.5%. (Relatiebeheer, § 1.4)",
  "explain.rule.customerValue":
    "Customer value = a customer’s revenue in one year − the costs you make for that customer in that year. (Relatiebeheer, § 1.3)",
  "explain.rule.groups":
    "Relationship management tells new, existing and former customers apart: each group asks for its own approach and activities.",
  "explain.rule.pyramid":
    "A small part of the customers brings most of the revenue. ABC looks at the share of revenue, the customer pyramid at the place: top 1%, large 4%, middle 15%, small 80%.",
  "explain.rule.tier":
    "Who buys more gets more: from €12,000 revenue a year a customer belongs to the level Gold, with among others a bonus of up to 3.5%. You change the levels on the settings sheet. (Relatiebeheer, § 1.3)",
  "explain.rule.budgetKinds":
    "A budget is fixed (€200 a week × 52 = €10,400), variable (2% of €500,000 = €10,000) or mixed (€2,000 + 1.5% of €500,000 = €9,500).",
  "explain.rule.variance":
    "Budget variance = budgeted − actual. A large variance must be explained, and the budget perhaps adjusted. A plus is favourable.",
  "explain.rule.forecast":
    "A revenue forecast is built up: the revenue that is there already, plus reach × response × average order value for every new activity. Write the assumptions beside it.",
  "explain.rule.pays":
    "An activity should bring in more than it costs, or have another added value, such as loyalty. The break-even response is the response at which you break even.",
  "explain.rule.smart":
    "SMART: specific (who, what), measurable (a number), acceptable or attractive, realistic or result-oriented, and time-bound (an end date).",
  "explain.rule.units":
    "Hours = 5 for the intake + 2.5 a visit: Unit 1 (40 hours) is about 14 visits, Unit 2 (80) 30, Unit 3 (120) 46 and Unit Flex (200) 78. Travel time does not count.",
  "explain.rule.retention":
    "Of every 100 customers a fixed part stays each year. Over twenty years that adds up to 333.07 at 70%, 494.24 at 80% and 1,283.03 at 95%: keeping customers weighs heavily.",
  "explain.rule.invoice":
    "You charge a project price or an hourly rate. Travel costs are always charged apart and never count as hours of a Unit; a Unit Flex is invoiced only after the visit.",
  "explain.function.IF": "IF",
  "explain.function.IFS": "IFS",
  "explain.function.AND": "AND",
  "explain.function.OR": "OR",
  "explain.function.NOT": "NOT",
  "explain.function.ROUND": "ROUND",
  "explain.function.ROUNDUP": "ROUNDUP",
  "explain.function.INT": "INT",
  "explain.function.ISNUMBER": "ISNUMBER",
  "explain.function.IFERROR": "IFERROR",
  "explain.function.SUM": "SUM",
  "explain.function.SUMIFS": "SUMIFS",
  "explain.function.SUMPRODUCT": "SUMPRODUCT",
  "explain.function.COUNT": "COUNT",
  "explain.function.COUNTA": "COUNTA",
  "explain.function.COUNTIF": "COUNTIF",
  "explain.function.COUNTIFS": "COUNTIFS",
  "explain.function.AVERAGEIFS": "AVERAGEIFS",
  "explain.function.MAXIFS": "MAXIFS",
  "explain.function.MINIFS": "MINIFS",
  "explain.function.MATCH": "MATCH",
  "explain.function.LOOKUP": "LOOKUP",
  "explain.function.SEARCH": "SEARCH",
  "explain.function.FIND": "FIND",
  "explain.function.EDATE": "EDATE",
  "explain.function.YEAR": "YEAR",
  "explain.function.MONTH": "MONTH",
  "explain.function.DATE": "DATE",
  "explain.function.TODAY": "TODAY",
  "explain.function.NETWORKDAYS": "NETWORKDAYS",
  "explain.function.ISOWEEKNUM": "ISOWEEKNUM",
  "explain.function.WEEKDAY": "WEEKDAY",
  "explain.function.SQRT": "SQRT",
  "explain.function.PV": "PV",
  "explain.function.TRIM": "TRIM",
  "explain.function.LEFT": "LEFT",
  "explain.function.MID": "MID",
  "explain.function.LEN": "LEN",
  "explain.function.LOWER": "LOWER",
  "explain.function.LARGE": "LARGE",
  "explain.function.ROW": "ROW",
  "explain.function.ROWS": "ROWS",
  "explain.function.SUBTOTAL": "SUBTOTAL",
  "explain.function.TEXTJOIN": "TEXTJOIN",
};
