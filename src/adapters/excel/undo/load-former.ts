import { columnLetters, formatRect, type Rect } from "../../../workbook/address";
import { type Change, type ChangeSet, type WidenColumn } from "../../../workbook/change-set";
import { findSheet, type Snapshot } from "../../../workbook/snapshot";
import { columnPoints } from "../draw/column-points";
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

type Ask<Former> = (context: Excel.RequestContext) => () => Former | undefined;

/** How everything looks that is about to get another look, width or rule. The weight of the answers counts, not of the questions. */
export async function loadFormer(
  context: Excel.RequestContext,
  changes: ChangeSet,
  before: Snapshot,
): Promise<ExcelDetails> {
  const requests = new Requests(context);
  const onSheets = changes.filter((change) => "sheet" in change && findSheet(before, change.sheet) !== undefined);
  const looks = await askAll(requests, LOOK_BYTES, onSheets.flatMap(lookQuestions));
  const widths = await askAll(requests, CALL_BYTES, onSheets.flatMap(widthQuestions));
  const validations = await askAll(requests, CALL_BYTES, onSheets.flatMap(validationQuestions));
  await requests.send();
  return { kind: "excel", addedSheets: [], looks, widths, validations };
}

/** @returns a list that is filled as the answers come, at the latest with the last request */
async function askAll<Former>(requests: Requests, bytes: number, questions: readonly Ask<Former>[]): Promise<Former[]> {
  const found: Former[] = [];
  for (const ask of questions) {
    let answer: (() => Former | undefined) | undefined;
    const listen = () => {
      const former = answer?.();
      if (former !== undefined) found.push(former);
    };
    await requests.add(bytes, (context) => (answer = ask(context)), listen);
  }
  return found;
}

function lookQuestions(change: Change): Ask<FormerLook>[] {
  if (change.kind !== "setCells") return [];
  return lookRuns(change).map(
    ({ rect }) =>
      (context) =>
        askLook(context, { sheet: change.sheet, rect }),
  );
}

function widthQuestions(change: Change): Ask<FormerWidth>[] {
  if (change.kind === "setColumnWidth") return [(context) => askWidth(context, change)];
  return change.kind === "widenColumn" ? [(context) => askNarrow(context, change)] : [];
}

function validationQuestions(change: Change): Ask<FormerValidation>[] {
  if (change.kind !== "addValidation") return [];
  return [(context) => askValidation(context, { sheet: change.sheet, rect: change.validation.range })];
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

/** The width of a column that has to become wider; nothing of one that is wide enough, or hidden. */
function askNarrow(context: Excel.RequestContext, change: WidenColumn): () => FormerWidth | undefined {
  const letters = columnLetters(change.column);
  const range = context.workbook.worksheets.getItem(change.sheet).getRange(`${letters}:${letters}`);
  range.load("columnHidden");
  const answer = askWidth(context, change);
  const { format } = range.load("format/columnWidth");
  return () => (range.columnHidden || format.columnWidth >= columnPoints(change.width) ? undefined : answer());
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
