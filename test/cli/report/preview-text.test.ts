import { reportChanges } from "../../../src/cli/report/column-changes";
import { previewText } from "../../../src/cli/report/preview-text";
import { translatorFor } from "../../../src/i18n";
import { type Change } from "../../../src/workbook/change-set";
import { project } from "../../../src/workbook/project";
import { recognise } from "../../../src/workbook/recognise/recognise";
import { snapshotOf } from "../../workbook/snapshot-builder";

const snapshot = snapshotOf([
  {
    name: "Klanten",
    rows: [
      ["Klantenlijst", null, null],
      ["Klantnummer", "Bedrijfsnaam", "Plaats"],
      ["K1", "Bakkerij Zon", "Zwolle"],
      ["K2", "Garage Maan", "Kampen"],
    ],
  },
]);

function preview(...changes: readonly Change[]): string[] {
  const report = reportChanges({
    snapshot,
    projected: project(snapshot, changes),
    changes,
    recognition: recognise(snapshot),
  });
  return previewText(report, translatorFor("nl"))
    .replaceAll(/[\u00A0\u202F]/g, " ")
    .trimEnd()
    .split("\n");
}

const EURO = { numberFormat: "[$€-413] #,##0.00" };

describe("The preview", () => {
  it("says per column how many cells, and from what to what", () => {
    const revenue: Change = {
      kind: "setCells",
      sheet: "Klanten",
      top: 1,
      left: 3,
      rows: [
        [{ value: "Omzet" }],
        [{ value: 1250.5, formula: "SUM(A1)", style: EURO }],
        [{ value: 0, formula: "SUM(A2)", style: EURO }],
      ],
    };
    const city: Change = {
      kind: "setCells",
      sheet: "Klanten",
      top: 2,
      left: 2,
      rows: [[{ value: "Deventer" }], [{ value: null }]],
    };
    expect(preview(revenue, city)).toEqual([
      "  Blad Klanten",
      "    Omzet (kolom D): 2 cellen gevuld; D3: leeg → € 1.250,50 (formule); D4: leeg → € 0,00 (formule)",
      "    Plaats (kolom C): 1 cel gewijzigd, 1 cel leeggemaakt; C3: “Zwolle” → “Deventer”",
    ]);
  });

  it("tells a column that is there to be filled in", () => {
    expect(preview({ kind: "setCells", sheet: "Klanten", top: 1, left: 3, rows: [[{ value: "Verklaring" }]] })).toEqual(
      ["  Blad Klanten", "    Verklaring (kolom D): nieuwe kolom, om zelf in te vullen"],
    );
  });

  it("does not mention cells that stay as they are", () => {
    expect(preview({ kind: "setCells", sheet: "Klanten", top: 2, left: 0, rows: [[{ value: "K1" }]] })).toEqual([""]);
  });
});

it("names the heading of a cell's own table where tables stand below each other", () => {
  const stacked = snapshotOf([
    {
      name: "Segmenten",
      rows: [
        ["Klanten", "Omzet"],
        ["Alle", 100],
        [null, null],
        ["Groep", "Aantal"],
        ["nieuw", 2],
      ],
      tables: { rpEen: "A1:B2", rpTwee: "A4:B5" },
    },
  ]);
  const changes: readonly Change[] = [
    { kind: "setCells", sheet: "Segmenten", top: 1, left: 1, rows: [[{ value: 120 }]] },
    { kind: "setCells", sheet: "Segmenten", top: 4, left: 1, rows: [[{ value: 3 }]] },
  ];
  const projected = project(stacked, changes);
  const { columns } = reportChanges({ snapshot: stacked, projected, changes, recognition: recognise(stacked) });
  expect(columns.map(({ heading, overwritten }) => [heading, overwritten])).toEqual([
    ["Omzet", 1],
    ["Aantal", 1],
  ]);
});
