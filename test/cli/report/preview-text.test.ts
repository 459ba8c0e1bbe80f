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

describe("what a person does not care about", () => {
  const settings = snapshotOf([
    {
      name: "Instellingen",
      rows: [
        ["Instelling", "Waarde", null, "Soort", "Kenmerk"],
        ["Groei", 0.1, null, "sheet", "rpDoelen"],
        ["Marge", 0.4, null, null, null],
      ],
      tables: { rpRegister: "D1:E3" },
    },
    {
      name: "Stappen",
      rows: [
        ["Totaal", 5, null, 45_300, 45_307],
        ["Stap", "Uren", null, 1, 2],
        ["Bellen", 5, null, null, null],
      ],
      tables: { rpStappen: "A2:B3" },
    },
  ]);
  const lines = (changes: readonly Change[]) => {
    const projected = project(settings, changes);
    const report = reportChanges({ snapshot: settings, projected, changes, recognition: recognise(settings) });
    return previewText(report, translatorFor("nl")).trimEnd().split("\n");
  };
  const cells = (
    sheet: string,
    place: readonly [row: number, column: number],
    ...values: readonly number[]
  ): Change => ({
    kind: "setCells",
    sheet,
    top: place[0],
    left: place[1],
    rows: [values.map((value) => ({ value }))],
  });

  it("is our register, unless nothing else changes", () => {
    const register = cells("Instellingen", [2, 3], 1, 2);
    expect(lines([register, cells("Instellingen", [1, 1], 0.2)])).toHaveLength(2);
    expect(lines([register])).toEqual(["  Alleen wat Relatieplan van je werkmap onthoudt (blad Instellingen)."]);
  });

  it("is in which column a setting stands: it goes by its name", () => {
    expect(lines([cells("Instellingen", [1, 1], 0.2)])).toEqual([
      "  Blad Instellingen",
      "    Groei (B2): 1 cel gewijzigd; B2: 0,1 → 0,2",
    ]);
  });

  it("is every week by itself: a row of them is one line, and so is one of totals", () => {
    expect(lines([cells("Stappen", [0, 1], 6), cells("Stappen", [1, 3], 3, 4)])).toEqual([
      "  Blad Stappen",
      "    Totaal (B1): 1 cel gewijzigd; B1: 5 → 6",
      "    D2:E2: 2 cellen gewijzigd; D2: 1 → 3; E2: 2 → 4",
    ]);
  });
});
