import { type Receipt } from "../../../workbook/workbook";
import { jsonBytes } from "../session/json-bytes";
import { packReceipt, unpackReceipt } from "./compact-receipt";
import { type ExcelDetails, parseDetails } from "./excel-details";

/** Our trace in the workbook: a custom XML part for each write that can still be undone. */
const NAMESPACE = "urn:relatieplan:receipt:1";
/** How many receipts are kept, and how many bytes of them together: a workbook must not grow by being filled. */
const MOST_KEPT = 3;
const MOST_BYTES = 800_000;

type Kept = { readonly id: string; readonly number: number; readonly text: string };

/** The receipts in the workbook, newest first; parts that hold none are passed over. Two round trips. */
export async function loadReceipts(context: Excel.RequestContext): Promise<Receipt[]> {
  return (await loadParts(context)).flatMap(({ text }) => {
    try {
      return [unpackReceipt(text)];
    } catch {
      return []; // somebody else's, or damaged: nothing that could be undone
    }
  });
}

/**
 * Keeps a receipt in the workbook, and only the newest few.
 *
 * @returns the receipt with the number it is kept under; undefined when it is too large to keep
 */
export async function keepReceipt(context: Excel.RequestContext, receipt: Receipt): Promise<Receipt | undefined> {
  const known = await loadParts(context);
  const number = (known[0]?.number ?? 0) + 1;
  const kept: Receipt = { ...receipt, details: { ...parseDetails(receipt), number } satisfies ExcelDetails };
  const text = await packReceipt(kept);
  const bytes = jsonBytes(text);
  if (bytes > MOST_BYTES) return undefined;
  context.workbook.customXmlParts.add(partXml(number, text));
  for (const { id } of tooOld(known, bytes)) context.workbook.customXmlParts.getItem(id).delete();
  await context.sync();
  return kept;
}

/** Forgets a receipt that has been used. */
export async function forgetReceipt(context: Excel.RequestContext, receipt: Receipt): Promise<void> {
  const { number } = parseDetails(receipt);
  if (number === undefined) return;
  const writtenAt = JSON.stringify(receipt.writtenAt);
  // Two people may have given the same number at once.
  const part = (await loadParts(context)).find((kept) => kept.number === number && kept.text.includes(writtenAt));
  if (!part) return;
  context.workbook.customXmlParts.getItem(part.id).delete();
  await context.sync();
}

/** What no longer fits beside a new receipt, newest kept first. */
function tooOld(known: readonly Kept[], newBytes: number): Kept[] {
  let bytes = newBytes;
  return known.filter(({ text }, index) => {
    bytes += jsonBytes(text);
    return index >= MOST_KEPT - 1 || bytes > MOST_BYTES;
  });
}

async function loadParts(context: Excel.RequestContext): Promise<Kept[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  await context.sync();
  const read = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  if (read.length > 0) await context.sync();
  return read
    .flatMap(({ id, xml }) => {
      const match = /<receipt[^>]*\snumber="(\d+)"[^>]*>(.*)<\/receipt>/s.exec(xml.value);
      return match ? [{ id, number: Number(match[1]), text: unescapeXml(match[2] ?? "") }] : [];
    })
    .sort((a, b) => b.number - a.number);
}

function partXml(number: number, text: string): string {
  return `<receipt xmlns="${NAMESPACE}" number="${number}">${escapeXml(text)}</receipt>`;
}

/** JSON has no control characters left; these five and two non-characters are all that XML minds. */
function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\uFFFE", "\\ufffe")
    .replaceAll("\uFFFF", "\\uffff");
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
