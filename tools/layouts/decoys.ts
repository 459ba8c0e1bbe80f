import { type Scalar } from "../../src/workbook/cells";
import { GridBuilder } from "../../src/workbook/grid";
import { type SheetSnapshot, type SheetVisibility } from "../../src/workbook/snapshot";
import { type Random } from "./random";

type Rows = readonly (readonly Scalar[])[];

const STAFF: Rows = [
  ["Naam", "Functie", "Telefoon", "In dienst sinds"],
  ["Iris de Vries", "Binnendienst", "0612345678", 2019],
  ["Bram Kok", "Accountmanager", "0687654321", 2021],
];
const PRICES: Rows = [
  ["Artikelnummer", "Omschrijving", "Prijs", "Voorraad"],
  ["A-100", "Licentie Pro", 80.36, 12],
  ["A-200", "Kantoormeubel", 280.73, 4],
];
const MONTHS: Rows = [
  ["Maand", "Omzet", "Vorig jaar"],
  ["januari", 12_500, 11_000],
  ["februari", 9_800, 10_200],
];
const NOTES: Rows = [["Toelichting"], ["Dit bestand is gemaakt voor de afdeling verkoop."], ["Vragen? Bel Iris."]];
const LISTS: Rows = [
  ["Status", "Kanaal"],
  ["Open", "Beurs"],
  ["Betaald", "E-mail"],
];

/** Sheets that hold nothing we look for, or that are a copy of one that does. */
export function decoySheets(random: Random, originals: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const plain = [
    plainSheet("Personeel", STAFF),
    plainSheet("Artikelen", PRICES),
    plainSheet("Omzet per maand", MONTHS),
    plainSheet("Toelichting", NOTES),
    plainSheet("Lijsten", LISTS),
  ];
  const copies = originals
    .slice(0, 2)
    .flatMap((sheet) => [copyOf(sheet, `${sheet.name} kopie`, "visible"), copyOf(sheet, `x${sheet.name}`, "hidden")]);
  return [
    ...random.shuffled(plain).slice(0, random.between(0, 3)),
    ...random.shuffled(copies).slice(0, random.between(0, 1)),
  ];
}

function copyOf(sheet: SheetSnapshot, name: string, visibility: SheetVisibility): SheetSnapshot {
  return { ...sheet, name, visibility, tables: [] };
}

function plainSheet(name: string, rows: Rows): SheetSnapshot {
  const builder = new GridBuilder();
  rows.forEach((cells, row) => cells.forEach((cell, column) => builder.set(row, column, cell)));
  const cells = builder.build();
  return {
    name,
    visibility: "visible",
    isProtected: false,
    isFiltered: false,
    usedRange: cells.extent(),
    merges: [],
    tables: [],
    reserved: [],
    cells,
  };
}
