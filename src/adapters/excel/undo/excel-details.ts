import { type Rect } from "../../../workbook/address";
import { WorkbookError } from "../../../workbook/errors";
import { type Receipt } from "../../../workbook/workbook";

/** What an Excel receipt keeps beside the changes: what a snapshot does not hold, as it was before. */
export type ExcelDetails = {
  readonly kind: "excel";
  /** Under which it is kept in the workbook; absent when it is not. */
  readonly number?: number;
  /** Sheets that the write added, by the id that stays when somebody renames them. */
  readonly addedSheets: readonly AddedSheet[];
  readonly looks: readonly FormerLook[];
  readonly widths: readonly FormerWidth[];
  readonly validations: readonly FormerValidation[];
};

/** `charts` says how many it came with: more are somebody's work. */
export type AddedSheet = { readonly name: string; readonly id: string; readonly charts: number };

/** Properties of a block that all its cells shared; what differed between them is left out. */
export type FormerLook = {
  readonly sheet: string;
  readonly rect: Rect;
  /** Absent for no fill. */
  readonly fill?: string;
  readonly font: FormerFont;
  readonly alignment: FormerAlignment;
  readonly borders: readonly FormerBorder[];
};

export type FormerFont = Partial<Readonly<Record<"bold" | "italic", boolean>>> & {
  readonly color?: string;
  readonly size?: number;
};
export type FormerAlignment = {
  readonly horizontalAlignment?: Excel.RangeFormat["horizontalAlignment"];
  readonly verticalAlignment?: Excel.RangeFormat["verticalAlignment"];
  readonly wrapText?: boolean;
};
/** The sides of a block that a look draws on. */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

export type FormerBorder = {
  readonly side: (typeof BORDER_SIDES)[number];
  readonly style: Excel.RangeBorder["style"];
  readonly color: string;
  readonly weight: Excel.RangeBorder["weight"];
};

/** Points; absent for the sheet's own. */
export type FormerWidth = { readonly sheet: string; readonly column: number; readonly points?: number };

export type FormerValidation = {
  readonly sheet: string;
  readonly rect: Rect;
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
};

export const NO_DETAILS: ExcelDetails = { kind: "excel", addedSheets: [], looks: [], widths: [], validations: [] };

/** A receipt's own data, checked: it may come from a part of the workbook that anyone can have touched. @throws {WorkbookError} `undo.badReceipt` */
export function parseDetails({ version, adapter, details }: Receipt): ExcelDetails {
  if (version === 1 && adapter === "excel" && isDetails(details)) return details;
  throw new WorkbookError("undo.badReceipt", { file: "Excel" });
}

function isDetails(details: unknown): details is ExcelDetails {
  if (typeof details !== "object" || details === null) return false;
  const { kind, addedSheets, looks, widths, validations } = details as Partial<Record<keyof ExcelDetails, unknown>>; // checked next
  return kind === "excel" && [addedSheets, looks, widths, validations].every((list) => Array.isArray(list));
}
