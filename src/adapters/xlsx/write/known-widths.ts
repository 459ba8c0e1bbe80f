import { type Change, type ChangeSet } from "../../../workbook/change-set";
import { partHead } from "../package/part-head";
import { sheetParts, type XlsxPackage } from "../package/xlsx-package";
import { isTooNarrow, statedWidth } from "./column-widths";
import { type OrderedPart } from "./ordered-part";
import { sheetHead } from "./sheet-text";

/** How wide the columns of a file are, for changes that ask for a width; only the beginnings of their sheets are read. */
export class KnownWidths {
  private readonly shells = new Map<string, OrderedPart | undefined>();

  constructor(private readonly pkg: XlsxPackage) {}

  /** The changes without the widening of columns that are wide enough, or hidden. */
  needed(changes: ChangeSet): ChangeSet {
    return changes.filter((change) => change.kind !== "widenColumn" || this.isTooNarrow(change));
  }

  /** An inverse that gives columns the very width they have now. */
  restoring(inverse: ChangeSet): ChangeSet {
    return inverse.map((change): Change => {
      if (change.kind !== "setColumnWidth") return change;
      const shell = this.shell(change.sheet);
      return { ...change, width: shell && statedWidth(shell, change.column) };
    });
  }

  private isTooNarrow({ sheet, column, width }: { sheet: string; column: number; width: number }): boolean {
    const shell = this.shell(sheet);
    return shell === undefined || isTooNarrow(shell, column, width);
  }

  private shell(sheet: string): OrderedPart | undefined {
    const key = sheet.toLowerCase();
    if (!this.shells.has(key)) this.shells.set(key, this.readShell(key));
    return this.shells.get(key);
  }

  private readShell(sheet: string): OrderedPart | undefined {
    const path = sheetParts(this.pkg).find(
      ({ name, kind }) => kind === "worksheet" && name.toLowerCase() === sheet,
    )?.path;
    return path === undefined ? undefined : sheetHead(partHead(this.pkg, path, (text) => text.includes("sheetData")));
  }
}
