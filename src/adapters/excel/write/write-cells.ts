import { formatRect, type Rect } from "../../../workbook/address";
import { paintLook } from "../draw/paint-look";
import { jsonBytes } from "../session/json-bytes";
import { letPageBreathe } from "../session/let-page-breathe";
import { type Requests } from "../session/requests";
import { type CellPlan } from "./cell-plan";
import { type FormatBlock } from "./format-blocks";

/** What one call weighs beside what it hands over: the path to its sheet and range. */
const CALL_BYTES = 700;
/** A look is some thirty calls. */
const LOOK_BYTES = 8_000;

export type CellWriting = {
  readonly sheet: string;
  readonly plan: CellPlan;
  /** Told how many cells Excel has taken. */
  readonly onWritten: (cells: number) => void;
};

/** Writes cells in blocks, never one by one. */
export async function writeCells(requests: Requests, { sheet, plan, onWritten }: CellWriting): Promise<void> {
  const tell = (rect: Rect) => () => onWritten((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1));
  await writeFormats(requests, sheet, plan.formatsBefore);
  for (const { rect, formula } of plan.shared) {
    const call = (context: Excel.RequestContext) => {
      // One formula for all cells of a range is allowed; the type definitions know only arrays.
      rangeOf(context, sheet, formatRect(rect)).formulas = formula as unknown as string[][];
    };
    await requests.add(CALL_BYTES + formula.length, call, tell(rect));
  }
  for (const { rect, entries, bytes } of plan.blocks) {
    const call = (context: Excel.RequestContext) => {
      rangeOf(context, sheet, formatRect(rect)).formulas = entries.map((row) => [...row]);
    };
    await requests.add(CALL_BYTES + bytes, call, tell(rect));
    await letPageBreathe();
  }
  await writeLooks(requests, sheet, plan.looks);
  await writeFormats(requests, sheet, plan.formatsAfter);
}

/** A look taken from another cell brings that cell's number format: hence before the formats, and after other looks. */
async function writeLooks(requests: Requests, sheet: string, looks: CellPlan["looks"]): Promise<void> {
  const [own, taken] = [looks.filter(({ first }) => !first.like), looks.filter(({ first }) => first.like)];
  for (const { rect, first: style } of [...own, ...taken]) {
    await requests.add(LOOK_BYTES, (context) => paintLook(context.workbook.worksheets.getItem(sheet), { rect, style }));
  }
}

async function writeFormats(requests: Requests, sheet: string, blocks: readonly FormatBlock[]): Promise<void> {
  for (const { rect, format } of blocks) {
    const bytes = typeof format === "string" ? format.length : jsonBytes(format);
    await requests.add(CALL_BYTES + bytes, (context) => {
      // One number format for all cells of a range, as with formulas; `null` leaves a cell as it is.
      rangeOf(context, sheet, formatRect(rect)).numberFormat = format as unknown as string[][];
    });
  }
}

function rangeOf(context: Excel.RequestContext, sheet: string, address: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}
