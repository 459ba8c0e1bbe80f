import { type Scalar } from "../../../src/workbook/cells";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { EMPTY, run, typeNamed, typeRows } from "./workbook-builder";

/** Names that a formula could take for something else. */
export const NASTY = {
  command: "=cmd|' /c calc'!A1",
  star: "Actie*",
  comparison: ">5",
  tilde: "Wat~? nu",
  quote: 'Zeg "ja"',
  proto: "__proto__",
} as const;
const LONG_GOAL = `Omzet 10% hoger ${"door heel veel verschillende acties ".repeat(9)}`;

/** A plan in our own sheets, filled in as people do: half finished, with odd names, wrong dates and text for amounts. */
export function messyPlan(): Snapshot {
  const names: readonly Scalar[] = Object.values(NASTY);
  const activities = names.map((name, index) => ({
    Nr: index + 1,
    Doel: [LONG_GOAL, 2, "10 ex-klanten terug", "onbekend doel", null, LONG_GOAL][index] ?? null,
    Klantgroep: ["nieuw", "bestaand", "Ex-klanten", "nieuw", null, "Nieuwe klanten"][index] ?? null,
    Activiteit: name,
    Soort: ["Seminar", "vakbeurs", "Mailing", null, "Open dagen", "x"][index] ?? null,
    "Nieuw?": ["ja", "nee", "x", true, "Nee", "JA"][index] ?? null,
    Wie: index % 2 ? "Iris" : null,
    "Datum van": [45_700, 45_710, 45_720, 45_900, "maart", null][index] ?? null,
    "Datum tot": [45_760, 45_700, 45_720, 46_100, 45_800, null][index] ?? null,
  }));
  let plan = run(EMPTY, ["plan-activities"]).projected;
  plan = typeRows(plan, "rpActiviteiten", activities);
  plan = typeRows(plan, "rpDoelen", [
    { Nr: 1, Doelstelling: LONG_GOAL, Streefwaarde: 50_000, Eenheid: "euro", Eind: 46_022, Wie: "Iris" },
    { Nr: 2, Doelstelling: "Meer loyaliteit", Streefwaarde: 5, Eenheid: "klanten" },
    { Nr: 3, Doelstelling: "10 ex-klanten terug", Streefwaarde: 1, Eenheid: "Euro", Wie: "Bram", Eind: 46_022 },
    { Nr: 4, Doelstelling: "Niemand doet hier iets aan" },
  ]);
  plan = typeRows(plan, "rpKosten", [
    {
      Activiteit: NASTY.command,
      Kostensoort: "Zaal",
      Budgetsoort: "vast",
      "Vast bedrag": 200,
      Keer: 52,
      Nacalculatie: 9000,
    },
    { Activiteit: NASTY.star, Kostensoort: "Stand", Aantal: 1000, Prijs: 0.125, Nacalculatie: 125 },
    {
      Activiteit: NASTY.comparison,
      Kostensoort: "Bellen",
      Budgetsoort: "variabel",
      "% van omzet": 0.02,
      Grondslag: 333_333,
      Nacalculatie: 0,
    },
    { Activiteit: "Actie die niet bestaat", Kostensoort: "Tekst", "Vast bedrag": "duizend" },
    { Activiteit: NASTY.tilde, Kostensoort: "Later" },
    {
      Activiteit: NASTY.command,
      Kostensoort: "Eigen bedrag",
      Voorcalculatie: 1234.5,
      Nacalculatie: 999.99,
      Verklaring: "goedkoper",
    },
  ]);
  plan = typeRows(plan, "rpDeelactiviteiten", [
    { Activiteit: NASTY.command, Deelactiviteit: "Voorbereiding zaal", Wie: "Iris", Start: 45_640, Eind: 45_650 },
    { Activiteit: NASTY.command, Deelactiviteit: "Uitvoering", Wie: "Iris", Start: 45_690, Eind: 45_702 },
    { Activiteit: NASTY.command, Deelactiviteit: "Voorbereiden te laat", Wie: "Iris", Start: 45_770, Eind: 45_780 },
    { Activiteit: NASTY.star, Deelactiviteit: "Evaluatie", Wie: "Noor", Start: 45_730, Eind: 45_720 },
    { Activiteit: "iets anders", Deelactiviteit: "Los eind", Start: "morgen" },
    { Deelactiviteit: "Zonder activiteit", Wie: "Bram", Start: 45_758, Eind: 45_782 },
  ]);
  plan = run(plan, ["fill-yield"]).projected; // gives every activity its row
  plan = typeRows(plan, "rpOpbrengsten", [
    { Bereik: 1000, "Respons %": 0.031, Orderwaarde: 123.45, "Werkelijke omzet": 2500.5 },
    { Bereik: 40, "Respons %": 1.5, Orderwaarde: 80, Marge: 0.25, "Overige meerwaarde": "loyaliteit" },
    { Bereik: 0, "Respons %": 0.1, Orderwaarde: 80, "Effect vanaf": 45_800, "Effect duur": 3 },
    { Bereik: 77, "Respons %": 0.13, Orderwaarde: 19.99, "Effect duur": 2.5 },
    { Bereik: "veel", "Respons %": 0.1, Orderwaarde: 1 },
    {
      Bereik: 333,
      "Respons %": 0.07,
      Orderwaarde: 41,
      "Effect vanaf": 45_716,
      "Effect duur": 7,
      "Werkelijke omzet": 0,
    },
  ]);
  plan = typeRows(plan, "rpPrognose", [
    { "Vorig jaar": 1000, "Jaar daarvoor": 900, "Extra effect": 50, Gerealiseerd: 1010 },
    { "Vorig jaar": 2000 },
    { Gerealiseerd: 5 },
  ]);
  plan = typeNamed(plan, "rp_budgetplafond", 10_000);
  plan = typeNamed(plan, "rp_orderwaarde", 99.5);
  plan = typeNamed(plan, "rp_strategie_nieuw", "=1+1");
  return typeNamed(plan, "rp_accountplan", "Accountplan 2025");
}
