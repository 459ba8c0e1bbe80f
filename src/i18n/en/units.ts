import { type units as nl } from "../nl/units";

/** Words of the sheets Units and Hours. */
export const units: Record<keyof typeof nl, string> = {
  "sheet.units": "Units",
  "units.explanation":
    "One row for each contract. Fill in the yellow cells; hours come from the hours sheet. To the right of the table: which Unit fits the number of visits.",
  "units.contract": "Contract",
  "units.unit": "Unit",
  "units.unit.note": "Choose a Unit. For a bundle of your own, type the hours in the column Hours bought.",
  "units.client": "Client",
  "units.startDate": "Start",
  "units.hoursBought": "Hours bought",
  "units.hoursBought.note": "Hours of the chosen Unit (see the settings). Own bundle: type the number of hours here.",
  "units.hoursSpent": "Spent",
  "units.hoursSpent.note":
    "All hours of this contract on the hours sheet. Travel time never counts; travel is charged apart.",
  "units.balance": "Balance",
  "units.visitsPossible": "Visits left",
  "units.visitsPossible.note":
    "Balance less the intake still to do, divided by the hours a visit (see the settings), rounded down. An indication.",
  "units.validUntil": "Valid until",
  "units.validUntil.note":
    "Only Unit Flex has a last day: the end of the calendar year or twelve months after the start (see the settings).",
  "units.runsOutOn": "Runs out around",
  "units.runsOutOn.note":
    "The day on which the hours are used up at this pace, counted from the start up to and with the reference date.",
  "units.signal": "Signal",
  "units.signal.noHours": "choose a Unit or fill in the hours",
  "units.signal.over": "more hours spent than bought",
  "units.signal.empty": "hours are used up",
  "units.signal.expired": "expired with hours left",
  "units.signal.expiring": "ends soon",
  "setting.verloop_dagen": "Warn before the last day",
  "setting.verloop_dagen.unit": "days",
  "setting.verloop_dagen.explanation": "A bundle with a last day gets a signal so many days before it.",
  "units.signal.low": "almost used up",
  "units.priceAgreement": "Price agreement",
  "units.price": "Price",
  "units.payAfterVisit": "Pay after visit?",
  "units.payAfterVisit.note": "yes: invoice only after the visit took place. That is the rule for Unit Flex.",
  "units.intakeSpent": "Of which intake",
  "units.intakeSpent.note": "Hours with a kind of work such as Inventory or Intake.",
  "units.advice": "Which Unit fits?",
  "units.advice.visits": "Visits wanted",
  "units.advice.hours": "Hours needed",
  "units.advice.unit": "Smallest Unit",
  "units.advice.none": "own bundle",
  "sheet.hours": "Hours",
  "hours.explanation": "One row for each time you work on a contract. Hours may be 1.5 or 1:30 or 1h30.",
  "hours.date": "Date",
  "hours.project": "Contract",
  "hours.project.note": "Write the contract as on sheet Units.",
  "hours.customer": "Customer",
  "hours.task": "Kind",
  "hours.task.note": "A kind with “travel” in it does not count as Unit hours.",
  "hours.hours": "Hours",
  "hours.hours.note": "Hours worked, without travel time.",
  "hours.km": "Km",
  "hours.km.note": "Kilometres driven; they are charged apart and are never hours.",
  "hours.visitDone": "Visit done?",
  "hours.description": "Note",
  "finding.units.noContractColumn":
    "Sheet {sheet} has no column with the contract or with the hours. Add a column Contract and a column Hours.",
  "finding.units.repaired":
    "{count} {count|cell|cells} on sheet {sheet} {count|was|were} text or a time and {count|has|have} been turned into {count|a real number|real numbers}.",
  "finding.units.text":
    "{count} {count|cell|cells} with hours or a date on sheet {sheet} {count|is|are} text and {count|does|do} not count in the report and the invoice. Choose “turn into numbers”, or have your formula give a number.",
  "finding.units.contractMissing":
    "{count} {count|contract has|contracts have} hours but {count|is|are} not on sheet {sheet}: {contracts}. Add {count|it|them} there.",
  "finding.units.values.contracts":
    "A formula would add up the wrong hours for these contracts: {contracts}. Hours spent were written as values. Give each contract a name of its own without *, ? or ~ and without blanks at either end.",
  "finding.units.values.text":
    "{count} hour {count|cell holds|cells hold} text or a time, which a formula does not add up well. Hours spent were written as values. Choose “repair” for live formulas.",
  "finding.units.over":
    "Contract {contract}: {hours} more hours were spent than bought. Agree on a new Unit or check the hours.",
  "finding.units.noHours":
    "Contract {contract}: the number of hours bought is not known. Choose a Unit or fill in the hours.",
  "finding.units.looseHours":
    "{count} {count|row|rows} on sheet {sheet} {count|has|have} hours without a contract and {count|counts|count} nowhere. Fill in the contract.",
  "summary.units": "{contracts} {contracts|contract|contracts}, {spent} hours spent, {visits} visits left",
  "summary.units.repaired": "{count} {count|cell|cells} on sheet {sheet} turned into a real number",
};
