import { WorkbookError } from "../../../workbook/errors";
import { type PackageEntry } from "../package/package-entry";
import { type XlsxPackage } from "../package/xlsx-package";
import { writeZip } from "../package/write-zip";
import { type Replacements } from "../write/package-draft";
import { fromBase64, toBase64 } from "./base64";

/** A part as it was packed, as plain data. */
type KeptPart = Omit<PackageEntry, "packed"> & { readonly packed: string };

/** What an .xlsx receipt keeps beside the changes: enough to give every touched part its own bytes back. */
export type XlsxDetails = {
  /** Of the file that was written. */
  readonly sha256: string;
  /** The touched parts as they were, still packed. */
  readonly parts: readonly KeptPart[];
  /** Every part the file had, in its order; what is not in it was added. */
  readonly order: readonly string[];
};

/** Keeps the parts that are about to change. */
export function keepParts(before: XlsxPackage, replacements: Replacements): Omit<XlsxDetails, "sha256"> {
  const parts = [...replacements.keys()].flatMap((path) => {
    const entry = before.entries.get(path);
    return entry ? [{ ...entry, packed: toBase64(entry.packed) }] : [];
  });
  return { parts, order: [...before.entries.keys()] };
}

/** The file as it was: kept parts as they were packed, the others as they stand, in the old order. */
export function restoreParts(after: XlsxPackage, { parts, order }: XlsxDetails): Uint8Array {
  const kept = new Map(parts.map((part) => [part.path, { ...part, packed: fromBase64(part.packed) }]));
  return writeZip(
    order.map((path) => {
      const entry = kept.get(path) ?? after.entries.get(path);
      if (!entry) throw new WorkbookError("undo.badReceipt", { file: after.fileName });
      return entry;
    }),
  );
}

/** A receipt's own data, checked: it comes from a file that anyone may have touched. @throws {WorkbookError} `undo.badReceipt` */
export function parseDetails(details: unknown, file: string): XlsxDetails {
  if (isDetails(details)) return details;
  throw new WorkbookError("undo.badReceipt", { file });
}

function isDetails(details: unknown): details is XlsxDetails {
  if (typeof details !== "object" || details === null) return false;
  const { sha256, parts, order } = details as Partial<Record<keyof XlsxDetails, unknown>>; // every field is checked next
  return (
    typeof sha256 === "string" &&
    Array.isArray(order) &&
    order.every((path) => typeof path === "string") &&
    Array.isArray(parts) &&
    parts.every(isKeptPart)
  );
}

function isKeptPart(part: unknown): part is KeptPart {
  if (typeof part !== "object" || part === null) return false;
  const fields = part as Partial<Record<keyof KeptPart, unknown>>; // every field is checked next
  const numbers = [
    fields.method,
    fields.flags,
    fields.dosTime,
    fields.dosDate,
    fields.crc,
    fields.size,
    fields.externalAttributes,
  ];
  return (
    typeof fields.path === "string" &&
    typeof fields.packed === "string" &&
    numbers.every((field) => typeof field === "number")
  );
}
