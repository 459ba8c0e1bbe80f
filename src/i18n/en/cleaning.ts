import { type cleaning as nl } from "../nl/cleaning";

/** Words of the sheets Cleaning, Duplicates and Import proposal. */
export const cleaning: Record<keyof typeof nl, string> = {
  "job.clean-customers.title": "Clean the customer list",
  "job.clean-customers.text":
    "Looks for what could be neater in your customer list and for customers that are on it twice. You decide row by row; the same button then carries out what you decided.",
  "job.clean-customers.start": "Check the list",
  "job.import-customers.title": "Take in a second customer list",
  "job.import-customers.text":
    "Compares a second customer list with yours and shows who is new, what has changed and what is not right. You decide row by row.",
  "job.import-customers.start": "Compare the lists",
  "sheet.cleaning": "Cleaning",
  "cleaning.explanation":
    "Choose a decision for each row and run “Clean the customer list” again: only what you accept changes in your customer list.",
  "cleaning.open": "Still to decide",
  "cleaning.done": "Done",
  "cleaning.sheet": "Sheet",
  "cleaning.row": "Row",
  "cleaning.row.note": "The row it stood on when this was proposed. The customer is found again by number.",
  "cleaning.customerNo": "Customer number",
  "cleaning.name": "Name",
  "cleaning.column": "Column",
  "cleaning.now": "Now",
  "cleaning.proposal": "Proposal",
  "cleaning.proposal.note": "Is the proposal not right? Type here what it should be and choose accept.",
  "cleaning.reason": "Reason",
  "cleaning.decision": "Decision",
  "cleaning.decision.note":
    "accept: the proposal goes into your list. leave: it stays as it is. ask first: find out. Empty: not decided yet.",
  "cleaning.state": "State",
  "cleaning.state.note": "Filled in by Relatieplan at every run.",
  "cleaning.state.open": "open",
  "cleaning.state.done": "done",
  "cleaning.state.left": "left",
  "cleaning.state.ask": "to ask",
  "cleaning.state.gone": "no longer needed",
  "cleaning.state.failed": "not possible",
  "cleaning.reason.spaces": "too many spaces",
  "cleaning.reason.case": "capitals only or small letters only",
  "cleaning.reason.postcode": "postcode as 1234 AB",
  "cleaning.reason.postcodeInvalid": "not a valid Dutch postcode; look it up",
  "cleaning.reason.phone": "telephone number written in one way",
  "cleaning.reason.phoneInvalid": "not a valid telephone number; ask",
  "cleaning.reason.email": "e-mail address without characters that do not belong",
  "cleaning.reason.emailHost": "perhaps a typing mistake after the @",
  "cleaning.reason.emailInvalid": "not a valid e-mail address; ask",
  "cleaning.reason.date": "date stands as text; formulas do not see it",
  "cleaning.reason.dateInvalid": "not a date that can be read",
  "cleaning.reason.number": "number stands as text; formulas do not see it",
  "cleaning.reason.numberInvalid": "not a number that can be read",
  "cleaning.reason.idDoubled": "this customer number stands on row {row} too; give one of the two another number",
  "cleaning.reason.idMissing": "no customer number has been filled in",
  "sheet.duplicates": "Duplicates",
  "duplicates.explanation":
    "Customers that may be on your list twice. When merged, the first gets the missing details and all orders of the second; the second stays, with a note.",
  "duplicates.certainty": "Certainty",
  "duplicates.certainty.note":
    "How certain it is that this is one customer, from all that is the same and all that differs.",
  "duplicates.keptNo": "Number kept",
  "duplicates.keptNo.note":
    "The customer that stays: the one with most orders, then the one with most details, then the upper one.",
  "duplicates.keptName": "Name kept",
  "duplicates.keptCity": "City kept",
  "duplicates.keptRow": "Row kept",
  "duplicates.otherNo": "Number double",
  "duplicates.otherName": "Name double",
  "duplicates.otherCity": "City double",
  "duplicates.otherRow": "Row double",
  "duplicates.decision.note":
    "merge: the same customer twice. keep both: they are two. ask first: find out. Empty: not decided yet.",
  "duplicates.same.name": "same name",
  "duplicates.same.nameAlike": "similar name",
  "duplicates.same.email": "same e-mail",
  "duplicates.same.phone": "same telephone",
  "duplicates.same.chamberNo": "same chamber of commerce number",
  "duplicates.same.vatNo": "same VAT number",
  "duplicates.same.postcode": "same postcode",
  "duplicates.same.street": "same address",
  "duplicates.same.city": "same city",
  "duplicates.mergedInto": "Merged with",
  "duplicates.mergedInto.note": "This customer is a double: its orders stand with the customer named here.",
  "duplicates.mergedInto.row": "row {row}",
  "sheet.import": "Import proposal",
  "import.explanation":
    "Choose a decision for each row and run “Take in a second customer list” again: only what you accept goes into your customer list.",
  "import.list": "List",
  "import.kind": "Kind",
  "import.kind.note":
    "new: not on your list yet. changed: same customer, other details. conflict: it may be one you already have. invalid: cannot be taken in.",
  "import.kind.new": "new",
  "import.kind.changed": "changed",
  "import.kind.conflict": "conflict",
  "import.kind.invalid": "invalid",
  "import.what": "What changes",
  "import.what.change": "{column}: {before} → {after}",
  "import.what.empty": "(empty)",
  "import.reason": "Explanation",
  "import.reason.new": "accept puts this customer at the bottom of your list",
  "import.reason.newWithoutNo": "the list has no customer numbers; give this customer one yourself",
  "import.reason.changed": "accept changes these details only; empty cells erase nothing",
  "import.reason.otherName": "same customer number, other name ({name}); accept changes the name too",
  "import.reason.otherNameWithoutNo":
    "same e-mail or postcode as customer {customer}, other name ({name}); accept changes the name too",
  "import.reason.sameEmail": "same e-mail as customer {customer}; accept adds it as a new customer all the same",
  "import.reason.samePlace":
    "same name and postcode as customer {customer}; accept adds it as a new customer all the same",
  "import.reason.repeated": "this customer number stands on row {row} of the list too; only the first counts",
  "import.reason.noNumber": "no customer number",
  "import.reason.noName": "no name",
  "import.reason.unreadable": "column {column} holds an error",
  "import.decision.note":
    "accept: do what the explanation says. leave: do nothing. ask first: find out. Empty: not decided yet.",
  "list.decision.accept": "accept",
  "list.decision.leave": "leave",
  "list.decision.ask": "ask first",
  "list.merge.merge": "merge",
  "list.merge.keep": "keep both",
  "settings.list.opschoonkeuze": "Decision when cleaning",
  "settings.list.dubbelkeuze": "Decision on duplicates",
  "setting.opschonen_standaard": "Cleaning without a decision",
  "setting.opschonen_standaard.unit": "ask/accept",
  "setting.opschonen_standaard.explanation":
    "ask: a proposal without a decision stays open. accept: every proposal you choose nothing for is carried out. Never counts for duplicates.",
  "finding.cleaning.noCustomers":
    "No customer list was found. Put the customers on a sheet with a heading row, for instance Customer number and Company name.",
  "finding.cleaning.failed":
    "This proposal of sheet {sheet} could not be carried out, because the cell is protected or no proposal has been filled in. Fill in a proposal or take the protection off the sheet.",
  "finding.cleaning.gone":
    "{count} {count|proposal|proposals} on sheet {sheet} {count|was|were} not carried out: the cell has changed since. See whether there is a new proposal.",
  "finding.cleaning.tooMany": "There are more than {count} proposals; the rest follow when these have been dealt with.",
  "finding.duplicates.noFurther":
    "These two customers could not be merged: one of them has been merged already or is no longer on the list.",
  "finding.duplicates.orderFormulas":
    "{count} {count|order|orders} of customer {customer} on sheet {sheet} {count|has|have} a formula for a customer and {count|was|were} not moved. Adjust the formula yourself.",
  "finding.duplicates.noRoom":
    "On sheet {sheet} there is no room to the right of the list for the column “Merged with”; nothing was merged. Empty a column to the right of the list.",
  "finding.import.noCustomers":
    "No customer list was found to compare a second list with. Put your customers on a sheet with a heading row, for instance Customer number and Company name.",
  "finding.import.noList":
    "No second customer list was found. Put it on a sheet of its own in this workbook, or give it with --list.",
  "finding.import.noRoom":
    "There is no room for new customers below the list on sheet {sheet}: something stands there, or the sheet is protected. Make room and try again.",
  "finding.import.failed":
    "A row of sheet {sheet} could not be taken in: {reason}. Correct the list and compare again.",
  "finding.import.fileUnrecognised":
    "No customer list was recognised in {file}. It needs a heading row, for instance with Customer number and Company name.",
  "finding.import.fileAdded":
    "{file} now stands on sheet {sheet}: {count} {count|row|rows}. The sheet does not count as your customer list.",
  "finding.import.main": "Sheet {sheet} is the customer list; {lists} {count|has|have} been compared with it.",
  "summary.cleaning.proposals": "Cleaning: {open} {open|proposal|proposals} still to decide, {done} carried out.",
  "summary.cleaning.duplicates": "Duplicates: {open} {open|pair|pairs} still to decide, {done} merged.",
  "summary.cleaning.merged":
    "{count} {count|customer|customers} merged; {orders} {orders|order|orders} moved. Nothing was deleted.",
  "summary.import.rows":
    "Import proposal: {added} new, {changed} changed, {conflict} conflict, {invalid} invalid, {equal} the same.",
  "summary.import.done": "{added} {added|customer|customers} added and {changed} {changed|customer|customers} updated.",
};
