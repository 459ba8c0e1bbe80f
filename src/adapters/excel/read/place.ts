import { parseRect, type Rect } from "../../../workbook/address";

type Place = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/** Where a range stands. */
export function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Place): Rect {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** `Blad1!A1:C1,'Blad 2'!A3:B4` → the blocks. */
export function rectsOf(addresses: string): Rect[] {
  const plain = addresses.replaceAll(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "");
  return plain.split(",").flatMap((address) => parseRect(address.trim()) ?? []);
}
