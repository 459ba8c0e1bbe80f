import { columnLetters, formatRect, rectContains, type CellRef } from "../../../workbook/address";
import { findSheet, type Snapshot } from "../../../workbook/snapshot";
import { type Requests } from "../session/requests";
import { type ExcelDetails, type FormerLook, type FormerValidation, type FormerWidth } from "./excel-details";

const LOOK_BYTES = 9_000;
const CALL_BYTES = 2_000;

export type Restoring = {
  readonly details: ExcelDetails;
  /** What is there now: sheets that are gone are passed over. */
  readonly now: Snapshot;
  /** Cells that somebody changed since keep the look they have. */
  readonly refused: readonly CellRef[];
};

/** Gives looks, widths and rules back as they were. */
export async function restoreFormer(requests: Requests, { details, now, refused }: Restoring): Promise<void> {
  const isThere = ({ sheet }: { readonly sheet: string }) => findSheet(now, sheet) !== undefined;
  const isLeftAlone = ({ sheet, rect }: FormerLook) =>
    refused.some((cell) => cell.sheet === sheet && rectContains(rect, cell));
  for (const look of details.looks.filter((one) => isThere(one) && !isLeftAlone(one))) {
    await requests.add(LOOK_BYTES, (context) => restoreLook(context, look));
  }
  for (const width of details.widths.filter(isThere)) {
    await requests.add(CALL_BYTES, (context) => restoreWidth(context, width));
  }
  for (const validation of details.validations.filter(isThere)) {
    await requests.add(CALL_BYTES, (context) => restoreValidation(context, validation));
  }
}

function restoreLook(context: Excel.RequestContext, { sheet, rect, fill, font, alignment, borders }: FormerLook): void {
  const { format } = context.workbook.worksheets.getItem(sheet).getRange(formatRect(rect));
  if (fill === undefined) format.fill.clear();
  else format.fill.color = fill;
  format.font.set(font);
  format.set(alignment);
  for (const { side, style, color, weight } of borders) {
    const line = format.borders.getItem(side);
    line.style = style;
    if (style === "None") continue;
    line.color = color;
    line.weight = weight;
  }
}

function restoreWidth(context: Excel.RequestContext, { sheet, column, points }: FormerWidth): void {
  const letters = columnLetters(column);
  const { format } = context.workbook.worksheets.getItem(sheet).getRange(`${letters}:${letters}`);
  if (points === undefined) format.useStandardWidth = true;
  else format.columnWidth = points;
}

function restoreValidation(context: Excel.RequestContext, former: FormerValidation): void {
  const { dataValidation } = context.workbook.worksheets.getItem(former.sheet).getRange(formatRect(former.rect));
  const { rule, prompt, errorAlert, ignoreBlanks } = former;
  if (Object.keys(rule).length > 0) {
    dataValidation.rule = rule;
    dataValidation.errorAlert = errorAlert;
    dataValidation.ignoreBlanks = ignoreBlanks;
  }
  dataValidation.prompt = prompt;
}
