import { type ChangeSet } from "../../../workbook/change-set";
import { type ReadWorkbook } from "../read/read-workbook";
import { type WorkControl } from "../session/work-control";
import { type RunExcel } from "../session/run-excel";
import { type ExcelDetails } from "../undo/excel-details";
import { type LiftedFilter } from "./filters";
import { type Journal } from "./journal";

/** What writing needs of the adapter. */
export type WriteTools = {
  readonly run: RunExcel;
  /** The workbook with every cell that changes touch, filled or not, and the columns these cells are in. */
  readonly read: (context: Excel.RequestContext, reading: Reading) => Promise<ReadWorkbook>;
  /** Of the write as a whole: taking back is not stopped by it. */
  readonly control: WorkControl;
  readonly now: () => string;
};

export type Reading = { readonly touched: ChangeSet; readonly control?: WorkControl };

/** What is known of a write while it goes on, so that it can be taken back. */
export type Progress = {
  readonly journal: Journal;
  before?: ReadWorkbook;
  changes: ChangeSet;
  inverse: ChangeSet;
  details: ExcelDetails;
  filters: readonly LiftedFilter[];
};
