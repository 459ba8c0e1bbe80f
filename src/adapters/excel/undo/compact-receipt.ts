import { type Change, type ChangeSet } from "../../../workbook/change-set";
import { type Receipt } from "../../../workbook/workbook";
import { packRows, unpackRows, type PackedRows } from "./compact-cells";

type Packed = Receipt & { readonly packed: true };
type WithRows = { readonly rows: unknown };

/** A receipt as short text, for keeping in the workbook. Values and looks that an undo never looks at are left out. */
export async function packReceipt({ inverse, written, ...rest }: Receipt): Promise<string> {
  const { version, adapter, writtenAt, details } = rest;
  const packed = { version, adapter, writtenAt, details, inverse: [] as unknown[], written: [] as unknown[] };
  for (const change of inverse) packed.inverse.push(await packChange(change));
  for (const change of written) packed.written.push(await packWritten(change));
  return JSON.stringify({ ...packed, packed: true });
}

/** @throws {SyntaxError} when the text is no receipt */
export function unpackReceipt(text: string): Receipt {
  const parsed = JSON.parse(text) as Partial<Packed> | null; // every field is checked next
  if (parsed?.packed !== true || !Array.isArray(parsed.inverse) || !Array.isArray(parsed.written)) {
    throw new SyntaxError("no receipt");
  }
  const { packed: _, inverse, written, ...rest } = parsed as Packed;
  return { ...rest, inverse: unpackChanges(inverse), written: unpackChanges(written) };
}

async function packChange(change: Change): Promise<unknown> {
  if (change.kind === "setCells") return { ...change, rows: await packRows(change.rows, change.top) };
  if (change.kind !== "addSheet") return change;
  return { ...change, layout: { ...change.layout, rows: await packRows(change.layout.rows, 0) } };
}

/** To know a write again its contents are enough. */
async function packWritten(change: Change): Promise<unknown> {
  if (change.kind === "setCells") return packChange({ ...change, rows: withoutStyles(change.rows) });
  if (change.kind !== "addSheet") return change;
  const { name, rows, tables } = change.layout;
  return {
    ...change,
    layout: { ...EMPTY_LAYOUT, name, tables, rows: await packRows(withoutStyles(rows), 0) },
  };
}

const EMPTY_LAYOUT = {
  visibility: "visible",
  columnWidths: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: "portrait" },
} as const;

type Rows = Extract<Change, { kind: "setCells" }>["rows"];

function withoutStyles(rows: Rows): Rows {
  return rows.map((inputs) => inputs.map((input) => input && { ...input, style: undefined }));
}

function unpackChanges(changes: ChangeSet): ChangeSet {
  return changes.map((change): Change => {
    if (change.kind === "setCells") return { ...change, rows: unpacked(change, change.top) };
    if (change.kind !== "addSheet") return change;
    return { ...change, layout: { ...change.layout, rows: unpacked(change.layout, 0) } };
  });
}

function unpacked({ rows }: WithRows, firstRow: number): Rows {
  return unpackRows(rows as PackedRows, firstRow); // as packed above
}
