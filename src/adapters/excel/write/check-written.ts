import { type Finding } from "../../../workbook/findings";
import { type Snapshot } from "../../../workbook/snapshot";
import { type Receipt } from "../../../workbook/workbook";
import { letPageBreathe } from "../session/let-page-breathe";
import { stretchOf, unstoppable } from "../session/work-control";
import { parseDetails } from "../undo/excel-details";
import { loadFormer } from "../undo/load-former";
import { keepReceipt } from "../undo/receipt-parts";
import { readBack } from "./read-back";
import { whatStands } from "./what-stands";
import { type Written } from "./write-changes";
import { type WriteTools } from "./write-tools";

/** The last part of a write. */
const CHECKING = [0.8, 1] as const;

type Checked = { readonly receipt: Receipt; readonly findings: readonly Finding[] };

/**
 * Reads a write back, compares it with what was planned, and keeps its receipt in the workbook. The write itself has
 * succeeded: whatever fails here becomes a finding.
 */
export async function checkWritten(
  tools: WriteTools,
  { receipt, before }: Pick<Written, "receipt" | "before">,
): Promise<Checked> {
  const checked = await compare(tools, receipt, before);
  if (checked.receipt.written.length === 0) return checked;
  const kept = await tools.run((context) => keepReceipt(context, checked.receipt)).catch(() => undefined);
  if (kept) return { ...checked, receipt: kept };
  const notKept: Finding = { code: "excel.undoNotKept", severity: "hint", params: {} };
  return { ...checked, findings: [...checked.findings, notKept] };
}

async function compare(
  { run, read, control }: WriteTools,
  receipt: Receipt,
  before: Snapshot | undefined,
): Promise<Checked> {
  try {
    return await run(async (context) => {
      const { application } = context;
      application.load("calculationMode");
      const { snapshot } = await read(context, {
        touched: receipt.written,
        control: unstoppable(stretchOf(control, CHECKING)),
      });
      await letPageBreathe();
      if (before && (await isUnchanged(context, { receipt, before, after: snapshot }))) {
        return { receipt: { ...receipt, written: [], inverse: [] }, findings: [] };
      }
      if (application.calculationMode !== "Automatic") return { receipt, findings: [MANUAL] };
      await letPageBreathe();
      const { written, findings } = await readBack(receipt.written, snapshot);
      return { receipt: { ...receipt, written }, findings };
    });
  } catch {
    return { receipt, findings: [{ code: "excel.notChecked", severity: "warning", params: {} }] };
  }
}

type Compared = { readonly receipt: Receipt; readonly before: Snapshot; readonly after: Snapshot };

/** Everything was so already: there is nothing to undo. */
async function isUnchanged(context: Excel.RequestContext, { receipt, before, after }: Compared): Promise<boolean> {
  const { cells, sheets } = whatStands(receipt.written, { before, now: after });
  const hasNewRule = receipt.written.some(({ kind }) => kind === "addConditionalFormat");
  if (hasNewRule || cells?.length !== 0 || sheets.length > 0) return false;
  const { looks, widths, validations } = parseDetails(receipt);
  const now = await loadFormer(context, receipt.written, before);
  return JSON.stringify([looks, widths, validations]) === JSON.stringify([now.looks, now.widths, now.validations]);
}

const MANUAL: Finding = { code: "excel.manualCalculation", severity: "hint", params: {} };
