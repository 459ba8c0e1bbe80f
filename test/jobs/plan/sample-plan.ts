import { type Scalar, scalarText } from "../../../src/workbook/cells";
import { type SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf } from "./workbook-builder";

/** 10, 12 March; 30 April; 1, 30 September 2025. */
const [FAIR_START, FAIR_END, DAY, CALL_START, CALL_END] = [45_726, 45_728, 45_777, 45_901, 45_930];

/** A plan of a user's own, in the layout that teams use: a title, a blank line, headings in row 4. */
export function ownPlan(change: (rows: Scalar[][]) => void = () => undefined): SheetSnapshot {
  const rows: Scalar[][] = [
    ["Promotieplan 2025"],
    ["Opgesteld door: verkoop"],
    [],
    [
      "Nr",
      "Doelstelling",
      "Klantgroep",
      "Activiteit",
      "Soort",
      "Nieuw?",
      "Verantwoordelijke",
      "Startdatum",
      "Einddatum",
      "Bereik",
      "Respons %",
      "Kosten",
      "Verwachte omzet",
      "Overige meerwaarde",
    ],
    [
      1,
      "20 nieuwe klanten vóór 1-7-2025",
      "Nieuw",
      "Voorjaarsbeurs",
      "Beursdeelname",
      "nee",
      "Iris",
      FAIR_START,
      FAIR_END,
      600,
      0.05,
      null,
      null,
      "bekendheid",
    ],
    [
      2,
      "Omzet bestaande klanten 8% hoger",
      "Bestaand",
      "Klantendag",
      "Klantcontactdag",
      "ja",
      "Bram",
      DAY,
      DAY,
      180,
      0.2,
      null,
      null,
      "loyaliteit",
    ],
    [
      3,
      "Naamsbekendheid vergroten",
      "Ex-klanten",
      "Belactie",
      "Belactie",
      "ja",
      "Noor",
      CALL_START,
      CALL_END,
      40,
      0.25,
      null,
      null,
      null,
    ],
  ];
  change(rows);
  return sheetOf("Activiteitenplan", rows);
}

/** A budget of the user's own; the typed amounts equal what the lines come to. */
export function ownBudget(change: (rows: Scalar[][]) => void = () => undefined): SheetSnapshot {
  const rows: Scalar[][] = [
    [
      "Activiteit",
      "Kostensoort",
      "Soort budget",
      "Vast bedrag",
      "Aantal keer",
      "% van omzet",
      "Omzet (grondslag)",
      "Begroot",
      "Werkelijk",
    ],
    ["Voorjaarsbeurs", "Standhuur", "vast", 2400, 1, null, null, 2400, 2650],
    ["Voorjaarsbeurs", "Folders", "variabel", null, null, 0.02, 50_000, 1000, 1010],
    ["Klantendag", "Catering", "gemengd", 500, 1, 0.015, 20_000, 800, null],
    ["Belactie", "Bellers", "vast", 35, 40, null, null, null, null],
  ];
  change(rows);
  return sheetOf("Begroting promotie", rows);
}

/** Orders of 2023 and 2024: 1,000 in each month of 2023, 1,200 in 2024, and rows that do not count. */
export function orders(): SheetSnapshot {
  const rows: Scalar[][] = [["Ordernummer", "Klantnummer", "Orderdatum", "Bedrag excl. btw", "Status"]];
  for (let month = 0; month < 24; month++) {
    // the 15th of each month, roughly 30.4 days apart
    const date = Math.round(44_941 + month * 30.4375);
    rows.push([`O${month + 1}`, `K${(month % 3) + 1}`, date, month < 12 ? 1000 : 1200, "Betaald"]);
  }
  rows.push(
    ["O90", "K1", 45_306, 9999, "Geannuleerd"],
    ["O91", "K2", 45_306, 500, "Concept"],
    ["O92", "K3", 45_306, -200, "Retour"],
  );
  return sheetOf("Orders", rows);
}

/** The same plan as an Excel table. */
export function planAsTable(): SheetSnapshot {
  const plan = ownPlan();
  const range = { top: 3, left: 0, bottom: 6, right: 13 };
  const columns = Array.from({ length: 14 }, (_, column) => scalarText(plan.cells.value(3, column)));
  return { ...plan, tables: [{ name: "Plan_2025", range, hasHeaderRow: true, hasTotalsRow: false, columns }] };
}

/** The same plan with a remark in the way of a new column. */
export function planWithoutRoom(): SheetSnapshot {
  return ownPlan((rows) => rows[5]?.push("niet aankomen"));
}

/** A plan as a student types it: dates, who it is for, and what each activity costs and is to bring in. */
export function studentPlan(yes = "ja"): SheetSnapshot {
  const dates = [FAIR_START, FAIR_END] as const;
  return sheetOf("Mijn plan", [
    [
      "Wat",
      "Soort activiteit",
      "Doelgroep",
      "Doel",
      "Nieuw?",
      "Wanneer van",
      "t/m",
      "Wie",
      "Kosten begroot",
      "Verwachte omzet",
    ],
    ["Beurs", "beurs", "nieuwe klanten", "10 klanten", yes, ...dates, "An", 500, 12_000],
    ["Klantendag", "klantendag", "vaste klanten", "Een 7,5", yes, ...dates, "An", 250.5, 333.33],
    ["Belactie", "belactie", "oude klanten", "Een 7,5", yes, ...dates, "An", null, "€ 8.000,50"],
    ["Folder", "folder", "slapende klanten", "10 klanten", "nee", ...dates, "An", 100, null],
  ]);
}
