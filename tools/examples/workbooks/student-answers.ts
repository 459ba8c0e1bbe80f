import { type TypedRows } from "../example-list";

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

/** And what the student says of each objective, in the order in which they stand on Doelen. */
export const STUDENT_ROWS: TypedRows = {
  rpDoelen: [
    { Meerwaarde: "klanten", Nulmeting: 38, Streefwaarde: 12, Eenheid: "klanten" },
    { Meerwaarde: "omzet", Nulmeting: 61000, Streefwaarde: 9000, Eenheid: "euro" },
    { Meerwaarde: "loyaliteit", Nulmeting: 0, Streefwaarde: 8, Eenheid: "klanten" },
  ],
  rpDoelUitwerking: [
    {
      Waar: "binnen 25 km van de winkel",
      Waarom: "elk jaar verhuist één op de tien klanten",
      "Hoe gemeten": "nieuwe klantnummers met een order",
      "Acceptabel / Attractief": "past bij het accountplan",
      "Realistisch / Resultaatgericht": "vorig jaar kwamen er 9 bij",
      "Kans van slagen": 0.55,
    },
    {
      Waar: "bij klanten met minstens één order",
      Waarom: "bestaande klanten kosten minder dan nieuwe",
      "Hoe gemeten": "omzet excl. btw in het schooljaar",
      "Acceptabel / Attractief": "de verkopers willen meedoen",
      "Realistisch / Resultaatgericht": "ruim een proefplaatsing per maand",
      "Kans van slagen": 0.6,
    },
    {
      Waar: "in de hele regio",
      Waarom: "zij kennen ons al",
      "Hoe gemeten": "ex-klanten met een nieuwe order",
      "Acceptabel / Attractief": "bellen kan in rustige weken",
      "Realistisch / Resultaatgericht": "één op de vijf is eerder gelukt",
      "Kans van slagen": 0.75,
    },
  ],
};
