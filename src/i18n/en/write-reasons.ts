import { type writeReasons as nl } from "../nl/write-reasons";

export const writeReasons: Record<keyof typeof nl, string> = {
  "reason.merged": "the cell belongs to a merged block; write in its top left cell or unmerge it",
  "reason.reserved": "a pivot table, array formula or chart sheet stands here",
  "reason.textTooLong": "the text is longer than the 32,767 characters a cell can hold",
  "reason.formulaTooLong": "the formula is longer than the 8,192 characters a cell can hold",
  "reason.noSheet": "there is no worksheet of this name",
  "reason.noTable": "the table is not on this sheet",
  "reason.sheetExists": "there is a sheet of this name already",
  "reason.sheetName": "this is no possible sheet name (1 to 31 characters, without [ ] : * ? / \\)",
  "reason.tableExists": "there is a table of the same name already",
  "reason.structureLocked": "the structure of the workbook is protected; unprotect it to add a sheet",
  "reason.wouldDamage": "Excel would have to repair the workbook afterwards; please report this with the file",
};
