import { type Abilities, type ExcelApi } from "../excel-api";

/** Does work in Excel, with the context it is given. */
export type RunExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Newer than the type definitions: the batches of one run become one step of Excel's own undo. */
type GroupingOptions = Excel.RunOptions & { readonly mergeUndoGroup?: boolean };

/** Runs work once nobody is typing in a cell any more; several batches count as one step for Excel's undo where it can. */
export function excelRunner(api: ExcelApi, { groupsUndo }: Abilities): RunExcel {
  const options: GroupingOptions = { delayForCellEdit: true, ...(groupsUndo ? { mergeUndoGroup: true } : {}) };
  return (work) => api.run(options, work);
}
