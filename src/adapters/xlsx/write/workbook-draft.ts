import { formatCellRef, type CellAddress } from "../../../workbook/address";
import { type CellInput, type ResizeTable } from "../../../workbook/change-set";
import { WorkbookError } from "../../../workbook/errors";
import { sheetParts, type XlsxPackage } from "../package/xlsx-package";
import { dropCalcChain } from "./calc-chain";
import { PackageDraft, type Replacements } from "./package-draft";
import { addLink, linksOf, setContentType } from "./part-links";
import { SheetDraft } from "./sheet-draft";
import { StyleSheet } from "./style-sheet";
import { resizedTable, tableName } from "./table-part";
import { WorkbookPart } from "./workbook-part";

type Holds = (at: CellAddress, input: CellInput) => boolean;

const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** A workbook being changed: its workbook part, styles and sheets, opened when first asked for, written at the end. */
export class WorkbookDraft {
  readonly parts: PackageDraft;
  readonly workbook: WorkbookPart;
  /** Sheet name in small letters → path of its part. */
  readonly sheetPaths: Map<string, string>;
  private readonly sheets = new Map<string, SheetDraft>();
  private openedStyles: { readonly path: string; readonly sheet: StyleSheet } | undefined;
  private hasFormulaChange = false;

  constructor(
    readonly pkg: XlsxPackage,
    private readonly holds: (sheet: string) => Holds,
  ) {
    this.parts = new PackageDraft(pkg);
    this.workbook = new WorkbookPart(this.parts.text(pkg.workbookPath));
    const worksheets = sheetParts(pkg).filter(({ kind }) => kind === "worksheet");
    this.sheetPaths = new Map(worksheets.map(({ name, path }) => [name.toLowerCase(), path]));
  }

  get styles(): StyleSheet {
    this.openedStyles ??= this.openStyles();
    return this.openedStyles.sheet;
  }

  /** @throws {WorkbookError} `workbook.cannotWrite` when there is no such worksheet */
  sheet(name: string): SheetDraft {
    const path = this.sheetPath(name);
    const known = this.sheets.get(path);
    if (known) return known;
    const opened = new SheetDraft(this.parts.text(path), {
      file: this.pkg.fileName,
      part: path,
      sheet: name,
      // Opened only when a cell is given a look, so that everything else leaves the styles alone.
      styles: () => this.styles,
      isDate1904: this.workbook.isDate1904,
      holds: this.holds(name),
    });
    this.sheets.set(path, opened);
    return opened;
  }

  sheetPath(name: string): string {
    const path = this.sheetPaths.get(name.toLowerCase());
    if (path === undefined) throw new WorkbookError("workbook.cannotWrite", { cell: name, reason: "noSheet" });
    return path;
  }

  /** A sheet that goes takes its collected cells along. */
  forgetSheet(name: string): void {
    this.sheets.delete(this.sheetPath(name));
    this.sheetPaths.delete(name.toLowerCase());
    this.hasFormulaChange = true;
  }

  noteFormulaChange(): void {
    this.hasFormulaChange = true;
  }

  resizeTable({ sheet, table, range, columns }: ResizeTable): void {
    for (const { kind, target } of linksOf(this.parts, this.sheetPath(sheet))) {
      if (kind !== "table" || tableName(this.parts.text(target)).toLowerCase() !== table.toLowerCase()) continue;
      this.parts.write(target, resizedTable(this.parts.text(target), { range, columns }));
      return;
    }
    const cell = formatCellRef({ sheet, row: range.top, column: range.left });
    throw new WorkbookError("workbook.cannotWrite", { cell, reason: "noTable" });
  }

  /** Everything that changed, as bytes. */
  replacements(): Replacements {
    for (const [path, sheet] of this.sheets) {
      const pieces = sheet.text();
      if (!isText(pieces, sheet.original)) this.parts.write(path, pieces);
      this.hasFormulaChange ||= sheet.hasFormulaChange;
    }
    if (this.openedStyles) this.parts.write(this.openedStyles.path, this.openedStyles.sheet.text);
    if (this.hasFormulaChange) dropCalcChain(this.parts);
    this.parts.write(this.pkg.workbookPath, this.workbook.text);
    return this.parts.replacements();
  }

  private openStyles(): { path: string; sheet: StyleSheet } {
    const { workbookPath } = this.pkg;
    const known = linksOf(this.parts, workbookPath).find(({ kind }) => kind === "styles");
    if (known) return { path: known.target, sheet: new StyleSheet(this.parts.text(known.target)) };
    const path = `${workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1)}styles.xml`;
    addLink(this.parts, workbookPath, { kind: "styles", target: path });
    setContentType(this.parts, path, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
    return { path, sheet: new StyleSheet(EMPTY_STYLES) };
  }
}

/** Compared piece by piece: joining them only to compare would double the largest sheet. */
function isText(pieces: readonly string[], text: string): boolean {
  let at = 0;
  for (const piece of pieces) {
    if (!text.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === text.length;
}
