import { parseAddress } from "../../../src/workbook/address";
import {
  openPackage,
  partBytes,
  partText,
  savePackage,
  sheetParts,
  type XlsxPackage,
} from "../../../src/adapters/xlsx/package/xlsx-package";
import { attribute } from "../../../src/adapters/xlsx/write/xml-elements";
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
    hide: async (sheet, column) => {
      file = openXlsx(hidden(file.save(), { sheet, column }), "test.xlsx");
    },
    widthOf: async (sheet, column) => {
      const { tag } = columnTag(openPackage(file.save(), "test.xlsx"), { sheet, column });
      return attribute(tag, "hidden") === "1" ? 0 : Math.trunc(Number(attribute(tag, "width")));
    },
  };
}

type Column = { readonly sheet: string; readonly column: number };

/** The column's own `<col>`: the sheets of the contract have one for each. */
function columnTag(pkg: XlsxPackage, { sheet, column }: Column): { path: string; xml: string; tag: string } {
  const path = sheetParts(pkg).find(({ name }) => name === sheet)?.path ?? "";
  const xml = partText(pkg, path);
  const tag = new RegExp(`<col min="${column + 1}" max="${column + 1}"[^>]*>`).exec(xml)?.[0];
  if (tag === undefined) throw new Error(`column ${column} of ${sheet} has no width`);
  return { path, xml, tag };
}

function hidden(bytes: Uint8Array, at: Column): Uint8Array {
  const pkg = openPackage(bytes, "test.xlsx");
  const { path, xml, tag } = columnTag(pkg, at);
  const edited = xml.replace(tag, tag.replace("/>", ' hidden="1"/>'));
  return savePackage(pkg, new Map([[path, new TextEncoder().encode(edited)]]));
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
