import { matchKey } from "./match-key";

/**
 * What a status does to a row: left out altogether; lowers revenue and is no order; counts; or counts although we do
 * not know the word, which is reported.
 */
export type StatusEffect = "excluded" | "return" | "counts" | "unknown";

/** A status that holds one of these does not count. */
export const EXCLUDED_PARTS: readonly string[] = ["annul", "cancel"];

/** A status that starts with one of these does not count yet. */
export const EXCLUDED_STARTS: readonly string[] = ["concept", "draft", "offerte", "quote"];

/** A status that holds one of these takes revenue back. */
export const RETURN_PARTS: readonly string[] = ["retour", "credit"];

/** Statuses known to count. */
export const COUNTING_STATUSES: readonly string[] = [
  "betaald",
  "verzonden",
  "open",
  "gefactureerd",
  "afgerond",
  "voltooid",
  "completed",
  "completed_shipped",
  "processing",
  "processing_awaiting_shipment",
  "paid",
  "shipped",
  "sent",
  "invoiced",
  "fulfilled",
  "verwerkt",
  "geleverd",
  "delivered",
];

const counting: ReadonlySet<string> = new Set(COUNTING_STATUSES);

/**
 * What this status does to its row. Outer blanks and case do not count; leaving out goes before taking back
 * ("retour geannuleerd" is left out); no status at all counts.
 */
export function statusEffect(status: unknown): StatusEffect {
  const word = matchKey(status) ?? "";
  if (word === "" || counting.has(word)) return "counts";
  if (EXCLUDED_PARTS.some((part) => word.includes(part))) return "excluded";
  if (EXCLUDED_STARTS.some((start) => word.startsWith(start))) return "excluded";
  if (RETURN_PARTS.some((part) => word.includes(part))) return "return";
  return "unknown";
}
