import { columnLetters, formatRect, type Rect } from "../../../workbook/address";
import { type ChangeSet } from "../../../workbook/change-set";
import { findSheet, type Snapshot } from "../../../workbook/snapshot";
import { Requests } from "../session/requests";
import { lookRuns } from "../write/cell-plan";
import {
  BORDER_SIDES,
  type ExcelDetails,
  type FormerLook,
  type FormerValidation,
  type FormerWidth,
} from "./excel-details";

const LOOK_BYTES = 6_000;
const CALL_BYTES = 1_000;

/** How everything looks that is about to get another look, width or rule. The weight of the answers counts, not the questions. */
export async function loadFormer(
  context: Excel.RequestContext,
  changes: ChangeSet,
  before: Snapshot,
): Promise<ExcelDetails> {
  const requests = new Requests(context);
  const looks: FormerLook[] = [];
  const widths: FormerWidth[] = [];
  const validations: FormerValidation[] = [];
  for (const change of changes) {
    if (!("sheet" in change) || !findSheet(before, change.sheet)) continue;
    const { sheet } = change;
    if (change.kind === "setCells") {
      for (const { rect } of lookRuns(change)) {
        const asked = { sheet, rect };
        let read: (() => FormerLook) | undefined;
        await requests.add(
          LOOK_BYTES,
          (at) => (read = askLook(at, asked)),
          () => read && looks.push(read()),
        );
      }
    } else if (change.kind === "setColumnWidth") {
      const { column } = change;
      let read: (() => FormerWidth) | undefined;
      await requests.add(
        CALL_BYTES,
        (at) => (read = askWidth(at, { sheet, column })),
        () => read && widths.push(read()),
      );
    } else if (change.kind === "addValidation") {
      const asked = { sheet, rect: change.validation.range };
      let read: (() => FormerValidation | undefined) | undefined;
      await requests.add(
        CALL_BYTES,
        (at) => (read = askValidation(at, asked)),
        () => {
          const found = read?.();
          if (found) validations.push(found);
        },
      );
    }
  }
  await requests.send();
  return { kind: "excel", addedSheets: [], looks, widths, validations };
}

type Place = { readonly sheet: string; readonly rect: Rect };

function askLook(context: Excel.RequestContext, { sheet, rect }: Place): () => FormerLook {
  const { format } = context.workbook.worksheets.getItem(sheet).getRange(formatRect(rect));
  format.load("horizontalAlignment,verticalAlignment,wrapText");
  const { fill, font, borders } = format;
  fill.load("color");
  font.load("bold,italic,color,size");
  borders.load("items/sideIndex,items/style,items/color,items/weight");
  return () => ({
    sheet,
    rect,
    ...(isFilled(fill.color) ? { fill: fill.color } : {}),
    font: known({ bold: font.bold, italic: font.italic, color: font.color, size: font.size }),
    alignment: known({
      horizontalAlignment: format.horizontalAlignment,
      verticalAlignment: format.verticalAlignment,
      wrapText: format.wrapText,
    }),
    borders: BORDER_SIDES.flatMap((side) => {
      const line = borders.items.find(({ sideIndex }) => sideIndex === side);
      return line?.style ? [{ side, style: line.style, color: line.color, weight: line.weight }] : [];
    }),
  });
}

/** Excel answers white where there is no fill, and nothing where cells differ. */
function isFilled(color: string | null): boolean {
  return color !== null && color !== "" && color.toUpperCase() !== "#FFFFFF";
}

/** Excel answers null for what differs between the cells. */
function known<Properties extends object>(properties: Properties): Partial<Properties> {
  const entries = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Partial<Properties>; // some of the same entries
}

function askWidth(
  context: Excel.RequestContext,
  { sheet, column }: { readonly sheet: string; readonly column: number },
): () => FormerWidth {
  const letters = columnLetters(column);
  const { format } = context.workbook.worksheets.getItem(sheet).getRange(`${letters}:${letters}`);
  format.load("columnWidth,useStandardWidth");
  return () => ({ sheet, column, ...(format.useStandardWidth ? {} : { points: format.columnWidth }) });
}

/** Only a rule that holds for all of the block can be given back. */
function askValidation(context: Excel.RequestContext, { sheet, rect }: Place): () => FormerValidation | undefined {
  const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(formatRect(rect));
  dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
  return () => {
    const { type, rule, prompt, errorAlert, ignoreBlanks } = dataValidation;
    const hasPrompt = Boolean(prompt?.title || prompt?.message);
    if (type === "Inconsistent" || type === "MixedCriteria" || (type === "None" && !hasPrompt)) return undefined;
    return { sheet, rect, rule, prompt, errorAlert, ignoreBlanks };
  };
}
