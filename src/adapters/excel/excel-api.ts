/// <reference types="@microsoft/office-js/dist/office" />

/** What the adapter asks of Microsoft's client, so that a pane and a test can each hand over theirs. */
export type ExcelApi = {
  readonly run: typeof Excel.run;
  /** `Office.context.requirements.isSetSupported`, e.g. `("ExcelApi", "1.13")`. */
  readonly isSetSupported: (set: string, version: string) => boolean;
};

/** What this Excel can do beyond ExcelApi 1.9, the oldest that the manifest lets in. */
export type Abilities = {
  /** Tables can get another size. */
  readonly resizesTables: boolean;
  /** Merged blocks can be listed. */
  readonly listsMerges: boolean;
  /** Several batches can become one step of Excel's own undo. */
  readonly groupsUndo: boolean;
};

/** Looks what this Excel supports; nothing is tried out on the workbook. */
export function findAbilities({ isSetSupported }: ExcelApi): Abilities {
  return {
    resizesTables: isSetSupported("ExcelApi", "1.13"),
    listsMerges: isSetSupported("ExcelApi", "1.13"),
    groupsUndo: isSetSupported("ExcelUndoApiAll", "1.0"),
  };
}
