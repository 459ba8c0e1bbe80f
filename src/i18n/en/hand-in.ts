import { type handIn as nl } from "../nl/hand-in";

/** Handing a plan in: the cover page, and customers' names taken out. */
export const handIn: Record<keyof typeof nl, string> = {
  "job.hand-in.title": "Make ready to hand in",
  "job.hand-in.text":
    "Goes through the checklist, makes a cover page and takes out customers' names, e-mail, telephone and addresses.",
  "job.hand-in.start": "Make ready",
  "sheet.cover": "Cover page",
  "cover.title": "Promotion activity plan",
  "cover.subtitle": "Plan for relationship management: objectives, activities, costs and yield",
  "cover.absent": "still to be filled in on the sheet Premises",
  "cover.date": "Reference date",
  "cover.privacy": "Privacy",
  "cover.privacy.text":
    "Names and contact details of customers do not belong in a plan that is handed in; customers go by a number here.",
  "cover.checklist": "Checklist of the assignment",
  "cover.missing": "What is still missing",
  "cover.nothing": "nothing: what a formula can check is in order",
  "handIn.customer": "Customer {id}",
  "handIn.unnumbered": "Customer without number {id}",
  "finding.handIn.removed":
    "Names or contact details of customers disappear from {count} {count|cell|cells}. Keep a copy of your workbook first; this file is the one to hand in.",
  "finding.handIn.documents":
    "Does your teacher want Word or PDF too? Make these from this file, so that they hold no names either: Word with the browser page or relatieplan export, PDF with File > Save As > PDF. All sheets are ready to be printed.",
  "finding.handIn.remarks":
    "On sheet {sheets} {count} {count|remark is|remarks are} emptied: these often say who somebody is, or what is nobody else's business. Your own copy keeps them.",
  "finding.handIn.frozen":
    "{count} {count|formula|formulas} read those cells and {count|becomes|become} plain values, so that the outcome stays.",
  "finding.handIn.protected":
    "Sheet {sheets} is protected; no names were taken out there. Remove the protection and do it again.",
  "finding.handIn.inWords":
    "In {count} {count|cell|cells} of sheet {sheets} your own text names a customer, here first. Relatieplan does not change your words: put the customer's number there yourself.",
  "finding.handIn.look":
    "Relatieplan can't check notes and comments at cells or the properties of the file (author, company). In Excel choose File > Info > Check for Issues > Inspect Document, then Remove All at Comments and at Document Properties. Look at the sheet names too.",
  "finding.handIn.lookAt":
    "Sheet {sheets} was not recognised and so not checked; see for yourself whether it still holds customers' names. Take away notes, comments and properties with File > Info > Check for Issues > Inspect Document.",
};
