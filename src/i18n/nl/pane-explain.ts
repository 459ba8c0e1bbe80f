/** Words of “Uitleg bij deze cel”: the rules of the trade, and the names of spreadsheet functions. */
export const paneExplain = {
  "explain.heading": "Uitleg bij deze cel",
  "explain.pick": "Selecteer een cel met een getal; de uitleg verschijnt hier vanzelf.",
  "explain.none":
    "Over deze cel valt niets uit te leggen: hij is leeg of staat buiten de lijsten. Selecteer een andere cel.",
  "explain.cell": "Cel {cell}",
  "explain.value": "Er staat",
  "explain.meaning": "Wat het is",
  "explain.rule": "De regel",
  "explain.formula": "De formule",
  "explain.sources": "Waar het vandaan komt",
  "explain.goTo": "Ga naar {label}",
  "explain.origin.ours": "Deze cel is door Relatieplan ingevuld.",
  "explain.origin.typed": "Deze waarde is ingevuld, niet berekend.",
  "explain.origin.theirs": "Deze formule is van jezelf.",
  "explain.setting": "Deze instelling geldt voor de hele werkmap. {explanation}",
  "explain.rule.clv":
    "CLV = W × A: de gemiddelde winst per order maal het aantal orders. Voorbeeld: € 180 per order met 45% marge is W = € 81; bij 12 orders in drie jaar is de CLV € 972. (Relatiebeheer, § 1.4)",
  "explain.rule.clvPerYear":
    "Deel de CLV door het aantal jaren: € 972 over drie jaar is € 324 per jaar. De CLV is het meeste dat je mag uitgeven om zo’n klant te winnen, geen streefbedrag. (Relatiebeheer, § 1.4)",
  "explain.rule.presentValue":
    "Winst van later is nu minder waard. Drie keer € 324 aan het eind van elk jaar is bij 2,5% nu € 925,35. (Relatiebeheer, § 1.4)",
  "explain.rule.customerValue":
    "Klantwaarde = de omzet van een klant in één jaar − de kosten die je in dat jaar voor die klant maakt. (Relatiebeheer, § 1.3)",
  "explain.rule.groups":
    "Relatiebeheer onderscheidt nieuwe, bestaande en ex-klanten: elke groep vraagt om een eigen aanpak en eigen activiteiten.",
  "explain.rule.pyramid":
    "Een klein deel van de klanten brengt het grootste deel van de omzet. ABC kijkt naar het aandeel in de omzet, de klantenpiramide naar de plaats: top 1%, groot 4%, midden 15%, klein 80%.",
  "explain.rule.tier":
    "Wie meer koopt, krijgt meer: vanaf € 12.000 omzet per jaar hoort een klant bij het niveau Goud, met onder andere een bonus tot 3,5%. De niveaus pas je aan op blad Instellingen. (Relatiebeheer, § 1.3)",
  "explain.rule.budgetKinds":
    "Een budget is vast (€ 200 per week × 52 = € 10.400), variabel (2% van € 500.000 = € 10.000) of gemengd (€ 2.000 + 1,5% van € 500.000 = € 9.500).",
  "explain.rule.variance":
    "Budgetverschil = voorcalculatie − nacalculatie. Een groot verschil moet je verklaren, en misschien het budget bijstellen. Een plus is voordelig.",
  "explain.rule.forecast":
    "Een omzetprognose bouw je op: de omzet die er al is, plus per nieuwe activiteit bereik × respons × gemiddelde orderwaarde. Schrijf de aannames erbij.",
  "explain.rule.pays":
    "Een activiteit moet meer opbrengen dan zij kost, of een andere meerwaarde hebben, zoals loyaliteit. De break-even respons is de respons waarbij je quitte speelt.",
  "explain.rule.smart":
    "SMART: specifiek (wie, wat), meetbaar (een getal), acceptabel of attractief, realistisch of resultaatgericht, en tijdgebonden (een einddatum).",
  "explain.rule.units":
    "Uren = 5 voor de intake + 2,5 per bezoek: Unit 1 (40 uur) is ongeveer 14 bezoeken, Unit 2 (80) 30, Unit 3 (120) 46 en Unit Flex (200) 78. Reistijd telt niet mee.",
  "explain.rule.retention":
    "Van elke 100 klanten blijft ieder jaar een vast deel. Over twintig jaar is dat samen 333,07 bij 70%, 494,24 bij 80% en 1.283,03 bij 95%: klanten houden telt sterk door.",
  "explain.rule.invoice":
    "Je rekent een projectprijs of een uurtarief. Reiskosten staan er altijd apart bij en tellen nooit als uren van een Unit; een Unit Flex factureer je pas na het bezoek.",
  "explain.function.IF": "ALS",
  "explain.function.IFS": "ALS.VOORWAARDEN",
  "explain.function.AND": "EN",
  "explain.function.OR": "OF",
  "explain.function.NOT": "NIET",
  "explain.function.ROUND": "AFRONDEN",
  "explain.function.ROUNDUP": "AFRONDEN.NAAR.BOVEN",
  "explain.function.INT": "INTEGER",
  "explain.function.ISNUMBER": "ISGETAL",
  "explain.function.IFERROR": "ALS.FOUT",
  "explain.function.SUM": "SOM",
  "explain.function.SUMIFS": "SOMMEN.ALS",
  "explain.function.SUMPRODUCT": "SOMPRODUCT",
  "explain.function.COUNT": "AANTAL",
  "explain.function.COUNTA": "AANTALARG",
  "explain.function.COUNTIF": "AANTAL.ALS",
  "explain.function.COUNTIFS": "AANTALLEN.ALS",
  "explain.function.AVERAGEIFS": "GEMIDDELDEN.ALS",
  "explain.function.MAXIFS": "MAX.ALS.VOORWAARDEN",
  "explain.function.MINIFS": "MIN.ALS.VOORWAARDEN",
  "explain.function.MATCH": "VERGELIJKEN",
  "explain.function.LOOKUP": "ZOEKEN",
  "explain.function.SEARCH": "VIND.SPEC",
  "explain.function.FIND": "VIND.ALLES",
  "explain.function.EDATE": "ZELFDE.DAG",
  "explain.function.YEAR": "JAAR",
  "explain.function.MONTH": "MAAND",
  "explain.function.DATE": "DATUM",
  "explain.function.TODAY": "VANDAAG",
  "explain.function.NETWORKDAYS": "NETTO.WERKDAGEN",
  "explain.function.ISOWEEKNUM": "ISO.WEEKNUMMER",
  "explain.function.WEEKDAY": "WEEKDAG",
  "explain.function.SQRT": "WORTEL",
  "explain.function.PV": "HW",
  "explain.function.TRIM": "SPATIES.WISSEN",
  "explain.function.LEFT": "LINKS",
  "explain.function.MID": "DEEL",
  "explain.function.LEN": "LENGTE",
  "explain.function.LOWER": "KLEINE.LETTERS",
  "explain.function.LARGE": "GROOTSTE",
  "explain.function.ROW": "RIJ",
  "explain.function.ROWS": "RIJEN",
  "explain.function.SUBTOTAL": "SUBTOTAAL",
  "explain.function.TEXTJOIN": "TEKST.COMBINEREN",
} as const;
