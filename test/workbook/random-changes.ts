import fc from "fast-check";
import { cellError, type Scalar } from "../../src/workbook/cells";
import { type CellInput, type Change } from "../../src/workbook/change-set";
import { type SheetLayout } from "../../src/workbook/sheet-layout";
import { rect } from "./snapshot-builder";

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("=A1", "00123", "__proto__", " x ", "a\nb", "_x0041_", ""),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#N/A", "#DIV/0!").map(cellError),
);

const style: fc.Arbitrary<CellInput["style"]> = fc.record(
  {
    look: fc.constantFrom("plain", "title", "heading", "input", "computed", "total", "finding", "good"),
    numberFormat: fc.constantFrom("General", "0.00", "dd-mm-yyyy", "@", '[$€-413] #,##0.00;"<&>"'),
    align: fc.constantFrom("left", "center", "right"),
    wrap: fc.boolean(),
    like: fc.record({ row: fc.nat(5), column: fc.nat(5) }),
  },
  { requiredKeys: [] },
);

const formula = fc.constantFrom("1+1", 'IF(A1<>"","<&>",2)', "MAXIFS(B:B,C:C,1)", "SUM($A$1:B2)*Blad1!C3");

const cellInput: fc.Arbitrary<CellInput> = fc
  .record({ value: scalar, formula, style }, { requiredKeys: ["value"] })
  // A formula shows something; only a typed cell can be empty.
  .map((input) => (input.formula !== undefined && input.value === null ? { ...input, value: 0 } : input));

const place = { top: fc.nat(12), left: fc.nat(8) };

function block(maxRows = 4): fc.Arbitrary<(CellInput | undefined)[][]> {
  return fc.array(fc.array(fc.option(cellInput, { nil: undefined }), { maxLength: 4 }), { maxLength: maxRows });
}

const layout = (name: string, rows: (CellInput | undefined)[][]): SheetLayout => ({
  name,
  visibility: "visible",
  columnWidths: [10, 20],
  rows: [[{ value: "Kop" }, { value: "Waarde" }], ...rows.map((row) => row.slice(0, 2))],
  tables:
    rows.length > 0
      ? [
          {
            name: `rp${name}`,
            range: { top: 0, left: 0, bottom: rows.length, right: 1 },
            hasTotalsRow: false,
            columns: [{ name: "Kop" }, { name: "Waarde" }],
          },
        ]
      : [],
  validations: [{ range: rect("A2:A9"), rule: { kind: "note" }, prompt: "Let <op> & kijk" }],
  conditionalFormats: [{ range: rect("A2:B9"), formula: "$A2>1", look: "good" }],
  charts: [
    {
      kind: "line",
      title: "Verloop",
      categories: `${name}!$A$2:$A$4`,
      series: [{ name: "Waarde", values: `${name}!$B$2:$B$4`, look: "main" }],
      area: rect("D2:H12"),
      valueFormat: "0",
      altText: "Een lijn",
    },
  ],
  freeze: { rows: 1, columns: 0 },
  print: { orientation: "landscape", repeatRows: { from: 0, to: 0 } },
});

const validation = fc.constantFrom(
  { range: rect("A1"), rule: { kind: "note" }, prompt: "Eerste" } as const,
  { range: rect("B2:B5"), rule: { kind: "decimal", min: 0 }, error: "≥ 0", severity: "warning" } as const,
  { range: rect("C2:C5"), rule: { kind: "list", source: "$A$1:$A$3" } } as const,
);
const format = fc.constantFrom(
  { range: rect("A1:B2"), formula: "A1<0", look: "finding" } as const,
  { range: rect("C1:C9"), formula: 'C1="<&>"', look: "muted" } as const,
);

/** A change of any kind a job may plan, for a workbook whose first sheet has this name. */
function change(sheet: string): fc.Arbitrary<Change> {
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant("setCells" as const),
        sheet: fc.constant(sheet),
        ...place,
        rows: block(),
      }),
    },
    fc.record({
      kind: fc.constant("setName" as const),
      name: fc.constantFrom("rp_a", "rp_b"),
      refersTo: fc.constantFrom("1", `${sheet}!$A$1`, undefined),
    }),
    fc.record({
      kind: fc.constant("setColumnWidth" as const),
      sheet: fc.constant(sheet),
      column: fc.nat(12),
      width: fc.integer({ min: 1, max: 60 }),
    }),
    fc.record({ kind: fc.constant("addValidation" as const), sheet: fc.constant(sheet), validation }),
    fc.record({ kind: fc.constant("addConditionalFormat" as const), sheet: fc.constant(sheet), format }),
  );
}

/** Random change sets, with at most two sheets added in between. */
export function randomChanges(sheet: string): fc.Arbitrary<Change[]> {
  const added = fc
    .tuple(block(3), block(3), fc.nat(2))
    .map(([first, second, count]) => [layout("Nieuw", first), layout("Extra", second)].slice(0, count))
    .map((layouts) => layouts.map((one): Change => ({ kind: "addSheet", layout: one })));
  return fc
    .tuple(fc.array(change(sheet), { maxLength: 6 }), added, fc.array(change(sheet), { maxLength: 3 }))
    .map((parts) => parts.flat());
}
