import { type Rect, parseRect } from "../../../workbook/address";
import { parsePart, type XlsxPackage } from "../package/parts";

/** The cells a pivot table occupies, with the page filters above it; undefined when the part does not say. */
export function readPivotLocation(pkg: XlsxPackage, path: string): Rect | undefined {
  let location: Rect | undefined;
  parsePart(pkg, path, {
    open(element, { ref = "", rowPageCount = "0" }) {
      if (element !== "location") return;
      const body = parseRect(ref);
      // Page filters stand above the body, one empty row between.
      const rowsAbove = Number(rowPageCount) > 0 ? Number(rowPageCount) + 1 : 0;
      location = body && { ...body, top: Math.max(0, body.top - rowsAbove) };
    },
  });
  return location;
}
