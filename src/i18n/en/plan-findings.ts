import { type planFindings as nl } from "../nl/plan-findings";

/** Findings and summary lines of the plan jobs. */
export const planFindings: Record<keyof typeof nl, string> = {
  "job.next-year.title": "New year",
  "job.next-year.text":
    "Makes next year's plan out of this one: dates move on, and what came of it becomes the new baseline.",
  "job.next-year.start": "Make next year's plan",
  "finding.nextYear.noPeriod":
    "There is no plan period to move; fill in the first and last day of the plan on the sheet Premises.",
  "finding.nextYear.already":
    "This plan begins on {from}, after the reference date {date}, so nothing was moved. If that is wrong, set the reference date on the sheet Settings to today.",
  "finding.nextYear.done":
    "The plan now runs from {from} to {to}. Activities and steps move 52 weeks on (same weekday; 53 if they would fall before the new period), objectives and cost months a year. Status, evidence and actual figures are empty: keep your old plan as a copy.",
  "finding.nextYear.yearInWords":
    "{count} {count|objective still names|objectives still name} the old year in words; change the text.",
  "finding.nextYear.resultInWords":
    "{count} {count|actual result is|actual results are} in words and can't become a baseline; fill in the baseline yourself.",
  "finding.nextYear.holiday":
    "{count} {count|date now falls|dates now fall} on a public holiday; see whether that suits.",
  "finding.nextYear.fixedCosts":
    "Other fixed costs: {moved} {moved|line|lines} with a start and an end in the old year {moved|moves|move} a year on; lines without an end go on. {ended} {ended|line has|lines have} ended and no longer {ended|counts|count}.",
  "finding.nextYear.cash":
    "Cash budget: the opening balance is now the closing balance of the old year (€ {balance}), and € {vat} of VAT is still to be paid. Is the real balance another? Then fill that in.",
  "finding.nextYear.cashOpen":
    "From the old year € {receivable} is still to be received and € {payable} to be paid. Put that on the sheet Cash budget at Other receipts and Other payments in the first months, and take away what was only for the old year.",
  "finding.plan.goalDetails.carried":
    "On the sheet {sheet} the block More about each objective now stands below the objectives. What you had typed behind the figures of {count} {count|objective|objectives} is copied into it and also stays there. From now on fill it in in the block: the Word document and next year's plan read that.",
  "finding.plan.goalDetails.noRoom":
    "On the sheet {sheet} there is no room for the block More about each objective, or the sheet is protected. Empty some rows below the objectives or take the protection off, and fill again: the Word document and next year's plan read that block.",
  "finding.plan.goal.noNumber":
    "Goal “{goal}” names no number, percentage or amount, so it can't be measured yet; fill in a target value with its unit on the sheet Goals.",
  "finding.plan.group.choose":
    "“{value}” in column {heading} counts for no customer group in any formula. Choose “{word}”; then the checklist and the revenue forecast count this activity.",
  "finding.plan.group.several":
    "“{value}” in column {heading} names more than one customer group and counts for one at most (now: {counted}). Make it a row for each customer group, or choose the main one.",
  "finding.plan.group.unknown":
    "For {count} {count|activity|activities} the column {heading} names no customer group that counts, such as “{value}”. Begin with “{newWord}”, “{existingWord}” or “{formerWord}” to have the checklist and the revenue forecast count {count|it|them}.",
  "finding.plan.overCeiling":
    "The plan costs € {budgeted:euro} and the budget ceiling is € {ceiling:euro}: that is € {over:euro} too much. Lower costs on the cost budget sheet, or change the ceiling on the premises sheet.",
  "finding.plan.loss":
    "Activity “{activity}” costs more than it brings in; state another added value or change the activity.",
  "finding.plan.variance.unexplained":
    "{count} cost {count|line has|lines have} a large variance that is not explained yet; fill in the column Explanation.",
  "finding.plan.variance.continued":
    "You have a column “{heading}” of your own; what stands there stays, blank rows count in the same way, and we add no second variance.",
  "finding.plan.variance.kept":
    "You have a column “{heading}” of your own; it stays as it is and we add no second variance.",
  "finding.plan.peak":
    "On sheet {sheet} the last month takes at least twice the average of the months before; check whether that is needed.",
  "finding.plan.text.repaired":
    "{count} {count|cell|cells} on sheet {sheet} {count|was|were} text and {count|has|have} become {count|a real number|real numbers}, so that the formulas count {count|it|them}.",
  "finding.plan.text.skipped":
    "{count} {count|cell|cells} on sheet {sheet} {count|is|are} text and {count|does|do} not count; have {count|it|them} converted or fill in {count|a number|numbers}.",
  "finding.plan.noHistory":
    "There is no revenue of last year; fill it in with the settings, or type the months on the sheet Revenue forecast.",
  "finding.plan.scenarioBounds":
    "No band can be worked out from last year's revenue: there is one amount for the whole year, or months are missing. The lower and upper bound are now the low and high scenario. Type the revenue by month on the sheet Revenue forecast for a band that is worked out.",
  "finding.plan.orders.asValues":
    "Monthly revenue stands as values on the sheet Revenue forecast ({reason}); run the job again when orders change.",
  "finding.plan.columns.missing": "Sheet {sheet} has no column for the activity; match that column or add one.",
  "plan.reason.text": "amounts or dates are text",
  "plan.reason.statuses": "a return or status reads differently in a formula",
  "plan.reason.doubles": "orders stand in more than one sheet",
  "summary.plan.activities": "{activities} {activities|activity|activities} for {goals} {goals|goal|goals}",
  "summary.plan.budget": "Budgeted: € {amount:euro}",
  "summary.plan.yield": "Forecast revenue of the activities: € {amount:euro}",
  "summary.plan.forecast": "Revenue forecast of the year: € {amount:euro}",
  "summary.plan.checklist": "Checklist: {met} of 12 requirements met, {judge} to judge yourself",
};
