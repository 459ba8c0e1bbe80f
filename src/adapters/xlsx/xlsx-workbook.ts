import { type ChangeSet } from "../../workbook/change-set";
import { WorkbookError } from "../../workbook/errors";
import { invert } from "../../workbook/invert";
import { type Snapshot } from "../../workbook/snapshot";
import { type ColumnRef, type Receipt, type UndoReport, type Workbook } from "../../workbook/workbook";
import { isSigned, openPackage, type Packer, savePackage, type XlsxPackage } from "./package/xlsx-package";
import { readSnapshot } from "./read/read-snapshot";
import { sha256 } from "./undo/base64";
import { refuseChanged } from "../../workbook/apply/refuse-changed";
import { undoByCell } from "../../workbook/apply/undo-by-cell";
import { keepParts, parseDetails, restoreParts } from "./undo/xlsx-receipt";
import { applyToPackage } from "./write/apply-to-package";
import { newProblems } from "./write/check-package";
import { KnownWidths } from "./write/known-widths";
import { type Replacements } from "./write/package-draft";

export type OpenOptions = {
  /** ISO date and time for receipts. */
  readonly now?: () => string;
  /** What deflates and inflates; without it JavaScript does. */
  readonly packer?: Packer;
};

/**
 * Opens an .xlsx or .xlsm file as a workbook. Nothing is written to disk: `save` gives the bytes of the file as it is now.
 *
 * @throws {WorkbookError} with a `file.*` code when it is not a workbook that can be read safely
 */
export function openXlsx(
  bytes: Uint8Array,
  fileName: string,
  { now = () => new Date().toISOString(), packer }: OpenOptions = {},
): XlsxWorkbook {
  return new XlsxWorkbook({ bytes, pkg: openPackage(bytes, fileName, packer) }, now);
}

type Opened = { readonly bytes: Uint8Array; readonly pkg: XlsxPackage };

/** A workbook in a file: every change of a set or none. */
export class XlsxWorkbook implements Workbook {
  private known: { readonly pkg: XlsxPackage; readonly snapshot: Snapshot } | undefined;

  constructor(
    private opened: Opened,
    private readonly now: () => string,
  ) {}

  async scout(): Promise<Snapshot> {
    return this.cells();
  }

  async read(_columns: readonly ColumnRef[]): Promise<Snapshot> {
    return this.cells();
  }

  /** Unpacking and parsing cost far more than keeping cells: the file is read whole, once for each state it is in. */
  private cells(): Snapshot {
    const { pkg } = this.opened;
    if (this.known?.pkg !== pkg) this.known = { pkg, snapshot: readSnapshot(pkg) };
    return this.known.snapshot;
  }

  /** The file as it is now. */
  save(): Uint8Array {
    return this.opened.bytes;
  }

  async apply(changes: ChangeSet, plannedOn: Snapshot): Promise<Receipt> {
    const { pkg } = this.opened;
    this.refuseSigned();
    const current = this.cells();
    refuseChanged(changes, plannedOn, current);
    const widths = new KnownWidths(pkg);
    const written = widths.needed(changes);
    const inverse = widths.restoring(invert(written, current));
    const replacements = applyToPackage(pkg, written, { snapshot: current });
    const kept = keepParts(pkg, replacements);
    this.write(replacements);
    const details = { ...kept, sha256: await sha256(this.opened.bytes) };
    return { version: 1, adapter: "xlsx", writtenAt: this.now(), inverse, written, details };
  }

  async undo(receipt: Receipt): Promise<UndoReport> {
    const { bytes, pkg } = this.opened;
    const file = pkg.fileName;
    if (receipt.version !== 1 || receipt.adapter !== "xlsx") throw new WorkbookError("undo.badReceipt", { file });
    const details = parseDetails(receipt.details, file);
    if ((await sha256(bytes)) !== details.sha256) return this.undoCells(receipt);
    const restored = restoreParts(pkg, details);
    this.opened = { bytes: restored, pkg: openPackage(restored, file, pkg.packer) };
    return { complete: true, refused: [] };
  }

  /** The file was changed since: only what still holds what we wrote is taken back. */
  private undoCells(receipt: Receipt): UndoReport {
    const { pkg } = this.opened;
    this.refuseSigned();
    const current = this.cells();
    const { changes, refused, recognised, skippedOthers } = undoByCell(receipt, current);
    if (recognised === 0) throw new WorkbookError("undo.wrongFile", { file: pkg.fileName });
    this.write(applyToPackage(pkg, changes, { snapshot: current }));
    return { complete: refused.length === 0 && !skippedOthers, refused };
  }

  private refuseSigned(): void {
    const { pkg } = this.opened;
    if (isSigned(pkg)) throw new WorkbookError("file.signed", { file: pkg.fileName });
  }

  /** Takes the new parts over, unless they would make a workbook that Excel has to repair. */
  private write(replacements: Replacements): void {
    const { pkg } = this.opened;
    if (replacements.size === 0) return;
    const bytes = savePackage(pkg, replacements);
    const written = openPackage(bytes, pkg.fileName, pkg.packer);
    const [problem] = newProblems(pkg, written, replacements);
    if (problem !== undefined) {
      const details = { cell: pkg.fileName, reason: "wouldDamage" };
      throw new WorkbookError("workbook.cannotWrite", details, { cause: new Error(problem) });
    }
    this.opened = { bytes, pkg: written };
  }
}
