/** Words of the sheets Units and Uren. */
export const units = {
  "sheet.units": "Units",
  "units.explanation":
    "Een regel per contract. Vul de gele cellen in; de uren komen van het urenblad. Rechts van de tabel: welke Unit past bij het aantal bezoeken.",
  "units.contract": "Contract",
  "units.unit": "Unit",
  "units.unit.note": "Kies een Unit. Bij een eigen bundel typ je de uren zelf in de kolom Uren gekocht.",
  "units.client": "Opdrachtgever",
  "units.startDate": "Start",
  "units.hoursBought": "Uren gekocht",
  "units.hoursBought.note": "Uren van de gekozen Unit (zie Instellingen). Eigen bundel: typ hier het aantal uren.",
  "units.hoursSpent": "Besteed",
  "units.hoursSpent.note":
    "Alle uren van dit contract op het urenblad. Reistijd telt nooit mee; reiskosten worden apart berekend.",
  "units.balance": "Saldo",
  "units.visitsPossible": "Bezoeken nog mogelijk",
  "units.visitsPossible.note":
    "Saldo min de intake die nog moet, gedeeld door de uren per bezoek (zie Instellingen), naar beneden afgerond. Een indicatie.",
  "units.validUntil": "Geldig tot",
  "units.validUntil.note":
    "Alleen Unit Flex heeft een einddatum: eind van het kalenderjaar of twaalf maanden na de start (zie Instellingen).",
  "units.runsOutOn": "Op rond",
  "units.runsOutOn.note": "De dag waarop de uren in dit tempo op zijn, geteld vanaf de start tot en met de peildatum.",
  "units.signal": "Signaal",
  "units.signal.noHours": "kies een Unit of vul de uren in",
  "units.signal.over": "meer uren besteed dan gekocht",
  "units.signal.empty": "uren zijn op",
  "units.signal.expired": "verlopen met uren over",
  "units.signal.low": "bijna op",
  "units.signal.expiring": "verloopt binnenkort",
  "setting.verloop_dagen": "Waarschuwen voor einddatum",
  "setting.verloop_dagen.unit": "dagen",
  "setting.verloop_dagen.explanation": "Een bundel met een einddatum krijgt zoveel dagen van tevoren een signaal.",
  "units.priceAgreement": "Prijsafspraak",
  "units.price": "Prijs",
  "units.payAfterVisit": "Betalen na bezoek?",
  "units.payAfterVisit.note": "ja: pas factureren als het bezoek geweest is. Bij Unit Flex is dat de afspraak.",
  "units.intakeSpent": "Waarvan intake",
  "units.intakeSpent.note": "Uren met een soort werk als Inventarisatie of Intake.",
  "units.advice": "Welke Unit past?",
  "units.advice.visits": "Gewenst aantal bezoeken",
  "units.advice.hours": "Uren nodig",
  "units.advice.unit": "Kleinste Unit",
  "units.advice.none": "eigen bundel",
  "sheet.hours": "Uren",
  "hours.explanation": "Een regel per keer dat je aan een contract werkt. Uren mogen als 1,5 of 1:30 of 1u30.",
  "hours.date": "Datum",
  "hours.project": "Contract",
  "hours.project.note": "Schrijf het contract hetzelfde als op blad Units.",
  "hours.customer": "Klant",
  "hours.task": "Soort",
  "hours.task.note": "Een soort met “reis” erin telt niet als Unit-uren.",
  "hours.hours": "Uren",
  "hours.hours.note": "Gewerkte uren, zonder reistijd.",
  "hours.km": "Km",
  "hours.km.note": "Gereden kilometers; die worden apart berekend en zijn nooit uren.",
  "hours.visitDone": "Bezoek gedaan?",
  "hours.description": "Notitie",
  "finding.units.noContractColumn":
    "Op blad {sheet} is geen kolom met het contract of met de uren gevonden. Voeg een kolom Contract en een kolom Uren toe.",
  "finding.units.repaired":
    "{count} {count|cel|cellen} op blad {sheet} {count|stond|stonden} als tekst of tijd en {count|is|zijn} omgezet in {count|een echt getal|echte getallen}.",
  "finding.units.text":
    "{count} {count|cel|cellen} met uren of een datum op blad {sheet} {count|staat|staan} als tekst en {count|telt|tellen} niet mee in het rapport en de factuur. Kies “omzetten”, of laat je formule een getal geven.",
  "finding.units.contractMissing":
    "{count} {count|contract heeft|contracten hebben} uren, maar {count|staat|staan} niet op blad {sheet}: {contracts}. Voeg {count|het|ze} daar toe.",
  "finding.units.values.contracts":
    "Een formule zou bij deze contracten de verkeerde uren optellen: {contracts}. Besteed staat daarom als waarde. Geef elk contract een eigen naam zonder *, ? of ~ en zonder spatie aan het begin of eind.",
  "finding.units.values.text":
    "{count} {count|urencel bevat|urencellen bevatten} tekst of een tijd; een formule telt die niet goed op. Besteed staat daarom als waarde. Kies “omzetten” voor levende formules.",
  "finding.units.over":
    "Contract {contract}: er is {hours} uur meer besteed dan gekocht. Spreek een nieuwe Unit af of controleer de uren.",
  "finding.units.noHours":
    "Contract {contract}: het aantal gekochte uren is niet bekend. Kies een Unit of vul de uren in.",
  "finding.units.looseHours":
    "{count} {count|regel|regels} op blad {sheet} {count|heeft|hebben} uren zonder contract; {count|die telt|die tellen} nergens mee. Vul het contract in.",
  "summary.units": "{contracts} {contracts|contract|contracten}, {spent} uur besteed, nog {visits} bezoeken mogelijk",
  "summary.units.repaired": "{count} {count|cel|cellen} op blad {sheet} omgezet in een echt getal",
} as const;
