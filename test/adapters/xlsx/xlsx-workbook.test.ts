import { parseAddress } from "../../../src/workbook/address";
import { openPackage, partBytes, savePackage } from "../../../src/adapters/xlsx/package/xlsx-package";
import { applyToPackage } from "../../../src/adapters/xlsx/write/apply-to-package";
import { openXlsx, type XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { type Scalar } from "../../../src/workbook/cells";
import { describeWorkbook, type OpenedWorkbook } from "../../contract/workbook-contract";
import { tinySheet } from "../../fixtures/tiny-workbook";

describeWorkbook(".xlsx", async (sample) => {
  const pkg = openPackage(tinySheet(""), "leeg.xlsx");
  const bytes = savePackage(
    pkg,
    applyToPackage(
      pkg,
      sample.map((layout) => ({ kind: "addSheet", layout })),
    ),
  );
  return opened(openXlsx(bytes, "test.xlsx", { now: () => "2026-01-31T12:00:00Z" }));
});

/** The port sees one file; somebody else's edit is another file in its place. */
function opened(first: XlsxWorkbook): OpenedWorkbook {
  let file = first;
  const workbook: OpenedWorkbook["workbook"] = {
    scout: () => file.scout(),
    read: (columns) => file.read(columns),
    apply: (changes, plannedOn) => file.apply(changes, plannedOn),
    undo: (receipt) => file.undo(receipt),
  };
  return {
    workbook,
    dump: async () => partsOf(file.save()),
    type: async (sheet, address, value) => {
      file = openXlsx(typed(file.save(), { sheet, address, value }), "test.xlsx");
    },
  };
}

/** Every part with its bytes, in the order of the file. */
function partsOf(bytes: Uint8Array): [string, string][] {
  const pkg = openPackage(bytes, "test.xlsx");
  return [...pkg.entries.keys()].map((path) => [path, Buffer.from(partBytes(pkg, path)).toString("latin1")]);
}

function typed(
  bytes: Uint8Array,
  { sheet, address, value }: { sheet: string; address: string; value: Scalar },
): Uint8Array {
  const at = parseAddress(address);
  if (!at) throw new Error(address);
  const pkg = openPackage(bytes, "test.xlsx");
  const change = { kind: "setCells", sheet, top: at.row, left: at.column, rows: [[{ value }]] } as const;
  return savePackage(pkg, applyToPackage(pkg, [change]));
}
