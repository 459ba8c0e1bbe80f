import { type actions as nl } from "../nl/actions";

/** Words of the sheet with actions. */
export const actions: Record<keyof typeof nl, string> = {
  "job.plan-actions.title": "Actions per customer and segment",
  "job.plan-actions.text":
    "Proposes whom to contact for what, with a date and who does it; customers who do not want to be contacted are left out.",
  "job.plan-actions.start": "Propose actions",
  "sheet.actions": "Actions",
  "actions.explanation":
    "Proposals on the reference date; change them as you like. Next time only new ones are added. Who does not want to be contacted is left out.",
  "actions.customerNo": "Customer no",
  "actions.customer": "Customer or group",
  "actions.segment": "Customer group",
  "actions.reason": "Reason",
  "actions.action": "Proposed action",
  "actions.owner": "Who",
  "actions.due": "When",
  "actions.status": "Status",
  "actions.result": "Result",
  "actions.toPlan": "To plan",
  "actions.toPlan.note":
    "Choose yes to make this action an activity: the next time the plan is filled in it gets a row on the sheet Activities.",
  "actions.inPlan": "in plan",
  "actions.signal": "Signal",
  "actions.signal.note":
    "late: still open and the date lies before the reference date. The date is also coloured when it has passed today.",
  "actions.signal.late": "late",
  "actions.signal.who": "who does this?",
  "actions.signal.when": "when?",
  "actions.group": "Customer group {group}",
  "actions.segmentName": "Segment {segment}",
  "actions.reason.group": "per customer group",
  "actions.reason.segment": "per RFM segment",
  "actions.reason.complaint": "complaint",
  "actions.do.group.new": "Welcome them: one contact, how to order, and a reason for the second order.",
  "actions.do.group.existing": "Keep in touch: ask how satisfied they are and offer what goes with it.",
  "actions.do.group.former": "Ask why they left and make those who are worth it one good offer.",
  "actions.do.former": "Call: last order on {date}. Ask what it takes to come back.",
  "actions.do.loss":
    "Look at the costs together: € {loss:euro} more than a year brought in. Change price, order size or service.",
  "actions.do.silentA": "Call this week: A customer, last order on {date}.",
  "actions.do.nearlyTier": "Let them know: € {missing:euro} to the next tier.",
  "actions.do.new": "Call after the first order: satisfied? Agree on the next step.",
  "actions.do.complaint": "Solve the complaint and call back with the outcome.",
  "actions.do.complaint.about": "Solve the complaint ({about}) and call back with the outcome.",
  "finding.actions.complaintsUnknown":
    "{count} open {count|complaint is|complaints are} of a customer that is not on the customer list: {examples}. No action was proposed for {count|it|them}. Write the name as on the customer list, or fill in the customer number.",
  "finding.actions.waiting":
    "{count} more {count|proposal waits|proposals wait} until actions for the same reason are done or dropped. To see more at a time, raise “Open actions per reason” on the sheet Settings.",
  "finding.actions.planned": "{count} {count|action is|actions are} now an activity on the sheet {sheet}.",
  "finding.actions.toPlan":
    "{count} {count|action goes|actions go} to the sheet Activities as soon as you fill in the plan.",
  "finding.actions.noPlan":
    "{count} {count|action is|actions are} marked for the plan, but this workbook has no plan of Relatieplan yet. Begin a plan first.",
  "summary.actions": "{added} {added|new action|new actions} proposed",
};
