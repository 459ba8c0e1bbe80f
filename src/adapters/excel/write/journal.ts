import { type AddedSheet } from "../undo/excel-details";

/** What has happened to the workbook so far, for taking it back. */
export class Journal {
  /** Something has been sent: from now on a failure has to be taken back. */
  hasBegun = false;
  readonly addedSheets: AddedSheet[] = [];
}
