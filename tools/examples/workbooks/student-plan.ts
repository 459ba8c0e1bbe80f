import { type ExampleCell, type ExampleSheet } from "../write-workbook";

const day = (date: string): ExampleCell => ({ date });
const euros = (amount: number): ExampleCell => ({ euros: amount });
const share = (fraction: number): ExampleCell => ({ share: fraction });

const NEW_CUSTOMERS = "Voor 30 juni 2027 zijn er 12 nieuwe zakelijke klanten binnen 25 km";
const EXISTING = "In het schooljaar 2026-2027 stijgt de omzet bij bestaande klanten met € 9.000";
const FORMER = "Voor 1 mei 2027 bestellen 8 van de 40 ex-klanten opnieuw";

const OPEN_DAY = "Opendeurdag in de showroom";
const FAIR = "Stand op de regionale bedrijvenbeurs";
const SEMINAR = "Seminar gezond werken";
const TRIAL = "Proefplaatsing bureaustoel";
const CALLS = "Belronde ex-klanten";

const plan: ExampleSheet = {
  name: "Mijn plan",
  above: [
    ["Activiteitenplan promotie 2026-2027"],
    ["Noor de Vries, klas 4AM1, leerbedrijf Kantoor & Zo (verzonnen)"],
    [],
  ],
  headings: [
    "Nr",
    "Doelstelling",
    "Klantgroep",
    "Activiteit",
    "Soort",
    "Nieuw?",
    "Doelgroep",
    "Middel",
    "Wie",
    "Startdatum",
    "Einddatum",
    "Bereik",
    "Respons %",
    "Kosten",
    "Verwachte omzet",
    "Overige meerwaarde",
  ],
  rows: [
    [
      1,
      NEW_CUSTOMERS,
      "nieuw",
      FAIR,
      "Beursdeelname",
      "ja",
      "mkb-bedrijven in de regio",
      "stand",
      "Noor",
      day("2027-03-10"),
      day("2027-03-11"),
      400,
      share(0.02),
      null,
      null,
      "naamsbekendheid",
    ],
    [
      2,
      NEW_CUSTOMERS,
      "nieuw",
      OPEN_DAY,
      "Opendeurdag",
      "ja",
      "starters",
      "uitnodiging per e-mail",
      "Noor",
      day("2026-10-17"),
      day("2026-10-17"),
      250,
      share(0.03),
      null,
      null,
      "klantcontact",
    ],
    [
      3,
      EXISTING,
      "bestaand",
      SEMINAR,
      "Seminar",
      "nee",
      "hr-medewerkers",
      "nieuwsbrief",
      "Daan",
      day("2027-01-21"),
      day("2027-01-21"),
      80,
      share(0.15),
      null,
      null,
      "loyaliteit",
    ],
    [
      4,
      EXISTING,
      "bestaand",
      TRIAL,
      "Verkoopactie",
      "ja",
      "inkopers",
      "accountmanager",
      "Daan",
      day("2027-02-01"),
      day("2027-02-26"),
      60,
      share(0.2),
      null,
      null,
      "tevredenheid",
    ],
    [
      5,
      FORMER,
      "ex",
      CALLS,
      "Belactie",
      "nee",
      "ex-klanten sinds 2024",
      "telefoon",
      "Noor",
      day("2027-04-05"),
      day("2027-04-16"),
      40,
      share(0.2),
      null,
      null,
      "inzicht in vertrekredenen",
    ],
  ],
  wraps: true,
  widths: [4, 34, 12, 22, 16, 9, 17, 14, 8, 12, 12, 8, 11, 13, 13, 20],
};

const steps: ExampleSheet = {
  name: "Stappen",
  above: [["Wat doen we wanneer?"], []],
  headings: ["Activiteit", "Deelactiviteit", "Wie", "Start", "Eind", "Uren", "Status", "Bewijs"],
  rows: [
    [OPEN_DAY, "Uitnodigingen versturen", "Noor", day("2026-09-14"), day("2026-09-18"), 6, "klaar", "e-mail met lijst"],
    [OPEN_DAY, "Showroom inrichten", "Daan", day("2026-10-12"), day("2026-10-16"), 16, "gepland", null],
    [OPEN_DAY, "Ontvangst en rondleiding", "Noor", day("2026-10-17"), day("2026-10-17"), 8, "gepland", null],
    [FAIR, "Standplaats reserveren", "Noor", day("2026-11-02"), day("2026-11-06"), 3, "gepland", null],
    [FAIR, "Folders laten drukken", "Daan", day("2027-02-08"), day("2027-02-19"), 5, "gepland", null],
    [FAIR, "Stand bemannen", "Noor", day("2027-03-10"), day("2027-03-11"), 16, "gepland", null],
    [SEMINAR, "Spreker vastleggen", "Daan", day("2026-11-16"), day("2026-11-27"), 4, "gepland", null],
    [SEMINAR, "Seminar houden", "Daan", day("2027-01-21"), day("2027-01-21"), 6, "gepland", null],
    [TRIAL, "Klanten uitkiezen", "Daan", day("2027-01-25"), day("2027-01-29"), 4, "gepland", null],
    [TRIAL, "Stoelen plaatsen en ophalen", "Daan", day("2027-02-01"), day("2027-02-26"), 20, "gepland", null],
    [CALLS, "Belscript maken", "Noor", day("2027-03-22"), day("2027-03-26"), 4, "gepland", null],
    [CALLS, "Bellen en terugkoppelen", "Noor", day("2027-04-05"), day("2027-04-16"), 18, "gepland", null],
  ],
  widths: [34, 30, 10, 12, 12, 8, 11, 20],
};

const costs: ExampleSheet = {
  name: "Wat kost het",
  headings: [
    "Activiteit",
    "Kostensoort",
    "Budget",
    "Budgetsoort",
    "Vast bedrag",
    "Aantal keer",
    "Aantal",
    "Prijs",
    "% van omzet",
    "Omzet (grondslag)",
    "Begroot",
    "Werkelijk",
  ],
  rows: [
    [FAIR, "Standhuur", "communicatie", "vast", euros(650), 1, null, null, null, null, null, null],
    [FAIR, "Folders", "communicatie", "variabel", null, null, 500, euros(0.38), null, null, null, null],
    [FAIR, "Bemanning", "personeel", "vast", euros(180), 2, null, null, null, null, null, null],
    [OPEN_DAY, "Catering", "inkoop", "variabel", null, null, 60, euros(7.5), null, null, null, euros(432.5)],
    [OPEN_DAY, "Advertentie", "communicatie", "vast", euros(125), 2, null, null, null, null, null, euros(250)],
    [SEMINAR, "Spreker", "personeel", "vast", euros(400), 1, null, null, null, null, null, null],
    [SEMINAR, "Zaalhuur", "inkoop", "vast", euros(275), 1, null, null, null, null, null, null],
    [
      TRIAL,
      "Bezorgen en ophalen",
      "personeel",
      "gemengd",
      euros(150),
      1,
      null,
      null,
      share(0.015),
      euros(18000),
      null,
      null,
    ],
    [CALLS, "Beluren", "personeel", "vast", euros(28), 18, null, null, null, null, null, null],
  ],
  widths: [34, 22, 14, 13, 13, 12, 9, 10, 13, 18, 13, 13],
};

/** A student's plan in the student's own layout: goals, activities, steps and costs; no orders at all. */
export const STUDENT_PLAN: readonly ExampleSheet[] = [plan, steps, costs];

/** 1 September 2026 and 30 June 2027. */
const SCHOOL_YEAR = { from: 46266, to: 46568 };

/** What the student then fills in on Uitgangspunten and Instellingen. */
export const STUDENT_ANSWERS: ReadonlyMap<string, string | number> = new Map<string, string | number>([
  ["rp_plan_naam", "Noor de Vries"],
  ["rp_studentnummer", "0012345"],
  ["rp_klas", "4AM1"],
  ["rp_bedrijf", "Kantoor & Zo"],
  ["rp_account", "Zakelijke klanten in de regio"],
  ["rp_accountplan", "Accountplan zakelijk 2026, versie juni"],
  ["rp_accountplan_doel", "klanten"],
  ["rp_plan_van", SCHOOL_YEAR.from],
  ["rp_plan_tot", SCHOOL_YEAR.to],
  ["rp_strategie_nieuw", "Zichtbaar zijn bij bedrijven die verhuizen of groeien"],
  ["rp_strategie_bestaand", "Vaker contact en meer advies, zodat ze alles bij ons kopen"],
  ["rp_strategie_ex", "Vragen waarom ze weggingen en iets aanbieden dat daarbij past"],
  ["rp_bestaande_promotie", "Nieuwsbrief per kwartaal en een jaarlijks seminar"],
  ["rp_orderwaarde", 385],
  ["rp_budgetplafond", 4000],
  ["rp_omzet_vorig_jaar", 96000],
]);
