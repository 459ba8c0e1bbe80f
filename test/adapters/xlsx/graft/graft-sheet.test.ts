import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  openPackage,
  partBytes,
  partText,
  savePackage,
  type XlsxPackage,
} from "../../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../../src/adapters/xlsx/read/read-snapshot";
import { applyToPackage } from "../../../../src/adapters/xlsx/write/apply-to-package";
import { checkPackage } from "../../../../src/adapters/xlsx/write/check-package";
import { type Change } from "../../../../src/workbook/change-set";
import { project, sheetFromLayout } from "../../../../src/workbook/project";
import { findSheet, findTable } from "../../../../src/workbook/snapshot";
import { compareWithCached, countFormulas } from "../../../engines/compare-with-cached";
import { recalculate } from "../../../engines/libreoffice";
import { validate } from "../../../engines/validator";
import { caught } from "../../../fixtures/caught";
import { fixtureBytes } from "../../../fixtures/workbooks";
import { FORECAST } from "./forecast-layout";

const folder = mkdtempSync(join(tmpdir(), "relatieplan-graft-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const addForecast: Change = { kind: "addSheet", layout: FORECAST };

/** A change of every kind on the sheets of the user, beside a sheet of ours. */
const ON_RICH: readonly Change[] = [
  {
    kind: "setCells",
    sheet: "Verkoop",
    top: 2,
    left: 7,
    rows: [
      [{ value: "Dubbel", style: { like: { row: 2, column: 6 } } }],
      ...Array.from({ length: 20 }, () => [
        { value: 2, formula: 'MINIFS(Verkoop[Bestellingen],Verkoop[Bestellingen],">0")*2' },
      ]),
      [{ value: null, style: { look: "total" as const } }],
    ],
  },
  {
    kind: "resizeTable",
    sheet: "Verkoop",
    table: "Verkoop",
    range: { top: 2, left: 0, bottom: 23, right: 7 },
    columns: ["Datum", "Product", "Bestellingen", "Prijs", "Winst", "Omzet", "Resultaat", "Dubbel"].map((name) => ({
      name,
    })),
  },
  { kind: "setName", name: "rp_peildatum", refersTo: "Klanten!$B$2" },
  { kind: "setColumnWidth", sheet: "Verkoop", column: 4, width: 22 },
  {
    kind: "addValidation",
    sheet: "Verkoop",
    validation: { range: { top: 2, left: 7, bottom: 2, right: 7 }, rule: { kind: "note" }, prompt: "Twee keer" },
  },
  {
    kind: "addConditionalFormat",
    sheet: "Verkoop",
    format: { range: { top: 3, left: 7, bottom: 22, right: 7 }, formula: "$H4>9", look: "finding" },
  },
  addForecast,
];

function changed(name: "rich.xlsx" | "rich.xlsm" | "crm-200.xlsx" | "crm-200-dirty.xlsx", changes: readonly Change[]) {
  const before = openPackage(fixtureBytes(name), name);
  const bytes = savePackage(before, applyToPackage(before, changes, { snapshot: readSnapshot(before) }));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { before, bytes, path, after: openPackage(bytes, name) };
}

const results = {
  "rich.xlsx": changed("rich.xlsx", ON_RICH),
  "rich.xlsm": changed("rich.xlsm", ON_RICH),
  "crm-200.xlsx": changed("crm-200.xlsx", [addForecast]),
  "crm-200-dirty.xlsx": changed("crm-200-dirty.xlsx", [addForecast]),
};
const files = Object.entries(results).map(([name, result]) => ({ name, ...result }));

describe("a sheet of ours in somebody's workbook", () => {
  it.each(files)("$name is valid to the Open XML SDK and to our own checks", async ({ path, after }) => {
    expect(checkPackage(after)).toEqual([]);
    expect(await validate(path)).toEqual([]);
  });

  it("shows in LibreOffice what we cached", async () => {
    const recalculated = await recalculate(files.map(({ path }) => path));
    for (const { bytes, path, name } of files) {
      const mismatches = compareWithCached(bytes, recalculated.get(path)?.bytes ?? new Uint8Array());
      // The fixture has wrong cached values of its own; only what we wrote is ours to answer for.
      const ours = mismatches.filter(({ sheet, formula }) => sheet === FORECAST.name || formula.includes("MINIFS"));
      expect([name, ours]).toEqual([name, []]);
    }
    expect(countFormulas(results["crm-200.xlsx"].bytes)).toBe(9);
  }, 120_000);

  it.each(files)("$name reads back as the layout says", ({ after }) => {
    const snapshot = readSnapshot(after);
    const planned = sheetFromLayout(FORECAST);
    const read = findSheet(snapshot, FORECAST.name);
    expect(findTable(snapshot, "rpPrognose")?.table).toEqual(planned.tables[0]);
    expect(read?.merges).toEqual(planned.merges);
    for (const [row, cells] of FORECAST.rows.entries()) {
      for (const column of cells.keys()) {
        const at = [row, column] as const;
        expect([read?.cells.value(...at), read?.cells.formula(...at)]).toEqual([
          planned.cells.value(...at),
          planned.cells.formula(...at),
        ]);
        expect(read?.cells.format(...at)).toBe(planned.cells.format(...at));
      }
    }
  });

  it.each`
    name              | changedParts
    ${"rich.xlsx"}    | ${["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/tables/table1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]}
    ${"rich.xlsm"}    | ${["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/tables/table1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]}
    ${"crm-200.xlsx"} | ${["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]}
  `(
    "$name keeps every other part byte for byte",
    ({ name, changedParts }: { name: keyof typeof results; changedParts: string[] }) => {
      const { before, after } = results[name];
      const differing = [...before.entries.keys()].filter(
        (path) => path !== "xl/calcChain.xml" && !sameBytes(before, after, path),
      );
      expect(differing.toSorted()).toEqual(changedParts);
    },
  );

  it("leaves every character of the user's cells and rules where it was", () => {
    const { before, after } = results["rich.xlsx"];
    const text = (pkg: XlsxPackage) => partText(pkg, "xl/worksheets/sheet1.xml");
    for (const kept of [
      "<mergeCells",
      "x14:sparklineGroups",
      "<ignoredErrors>",
      '<c r="F4" s="1"><f>Verkoop[[#This Row],[Prijs]]',
    ]) {
      expect(text(before)).toContain(kept);
      expect(text(after)).toContain(kept);
    }
    const extensions = (xml: string) => xml.slice(xml.lastIndexOf("<extLst>"));
    expect(extensions(text(after))).toBe(extensions(text(before)));
  });

  it("is found by a projection of the plan as it stands in the file", () => {
    const { before, after } = results["rich.xlsx"];
    const planned = project(readSnapshot(before), ON_RICH);
    expect(readSnapshot(after).sheets.map(({ name, tables }) => [name, tables])).toEqual(
      planned.sheets.map(({ name, tables }) => [name, tables]),
    );
  });

  it.each`
    layout                                                                      | reason           | because
    ${{ ...FORECAST, name: "klanten" }}                                         | ${"sheetExists"} | ${"a tab has that name, in other letters"}
    ${{ ...FORECAST, name: "2024/2025" }}                                       | ${"sheetName"}   | ${"a slash is not allowed"}
    ${{ ...FORECAST, name: "x".repeat(32) }}                                    | ${"sheetName"}   | ${"32 characters are one too many"}
    ${{ ...FORECAST, tables: [{ ...FORECAST.tables[0], name: "TBLKLANTEN" }] }} | ${"tableExists"} | ${"a table has that name, in other letters"}
  `("is refused when $because", ({ layout, reason }: { layout: typeof FORECAST; reason: string }) => {
    const error = caught(() => changed("rich.xlsx", [{ kind: "addSheet", layout }]));
    expect([error.code, error.details["reason"]]).toEqual(["workbook.cannotWrite", reason]);
  });

  it("goes without a trace, apart from the styles it brought", () => {
    const { after } = results["crm-200.xlsx"];
    const gone = openPackage(
      savePackage(after, applyToPackage(after, [{ kind: "removeSheet", sheet: FORECAST.name }])),
      "t",
    );
    const original = openPackage(fixtureBytes("crm-200.xlsx"), "t");
    expect([...gone.entries.keys()].toSorted()).toEqual([...original.entries.keys()].toSorted());
    expect([...gone.entries.keys()].filter((path) => !sameBytes(original, gone, path))).toEqual(["xl/styles.xml"]);
  });
});

function sameBytes(a: XlsxPackage, b: XlsxPackage, path: string): boolean {
  return Buffer.compare(partBytes(a, path), partBytes(b, path)) === 0;
}
