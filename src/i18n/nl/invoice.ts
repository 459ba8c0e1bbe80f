/** Words of the sheet Factuurvoorstel. */
export const invoice = {
  "setting.km_tarief": "Kilometertarief",
  "setting.km_tarief.unit": "euro per km",
  "setting.km_tarief.explanation": "Reiskosten worden altijd apart berekend: kilometers × dit bedrag, exclusief btw.",
  "setting.btw_tarief": "Btw-tarief",
  "setting.btw_tarief.unit": "%",
  "setting.btw_tarief.explanation": "Btw over facturen; het algemene tarief is 21%.",
  "job.propose-invoice.title": "Factuurvoorstel",
  "job.propose-invoice.text":
    "Rekent per contract uit wat je over deze periode kunt factureren: werk volgens de prijsafspraak, reiskosten apart, btw en totaal.",
  "job.propose-invoice.start": "Factuurvoorstel maken",
  "sheet.invoice": "Factuurvoorstel",
  "invoice.explanation":
    "Alleen werk dat gedaan is. Bedragen per regel afgerond op centen. Prijsafspraak, prijs en Betalen na bezoek? vul je in op Units.",
  "invoice.contract": "Contract",
  "invoice.client": "Opdrachtgever",
  "invoice.rule": "Regel",
  "invoice.rule.note":
    "uurtarief: gewerkte uren × prijs. Projectprijs: de hele prijs in de periode met de startdatum. Na bezoek: alleen uren van bezoeken die gedaan zijn; een projectprijs dan naar rato van die uren.",
  "invoice.stem.project": "project",
  "invoice.stem.hourly": "uur",
  "invoice.visits": "Bezoeken",
  "invoice.visits.note": "Regels op het urenblad met “ja” bij Bezoek gedaan?, in deze periode.",
  "invoice.hours": "Uren",
  "invoice.hours.note":
    "Uren die in deze periode te factureren zijn, zonder reistijd. Een bezoek met “nee” bij Bezoek gedaan? telt niet mee.",
  "invoice.price": "Prijs",
  "invoice.work": "Werk",
  "invoice.work.note": "Volgens de regel, afgerond op centen.",
  "invoice.km": "Km",
  "invoice.travel": "Reiskosten",
  "invoice.travel.note": "Kilometers × kilometertarief (Instellingen), afgerond op centen.",
  "invoice.excl": "Excl. btw",
  "invoice.vat": "Btw",
  "invoice.vat.note": "Excl. btw × btw-tarief (Instellingen), afgerond op centen.",
  "invoice.incl": "Incl. btw",
  "invoice.before": "Bezoekuren t/m vorige periode",
  "invoice.upTo": "Bezoekuren t/m deze periode",
  "invoice.totalWord": "Totaal",
  "invoice.rule.none": "vul de prijsafspraak in",
  "invoice.rule.noPrice": "vul de prijs in",
  "invoice.rule.hourly": "uren × uurtarief",
  "invoice.rule.hourlyAfter": "bezoekuren × uurtarief",
  "invoice.rule.project": "projectprijs bij de start",
  "invoice.rule.projectAfter": "projectprijs naar bezoekuren",
  "finding.invoice.noUnits":
    "Er zijn nog geen contracten: vul eerst op blad Units en Uren in voor wie je werkt en wat je deed.",
  "finding.invoice.noPrice":
    "{count} {count|contract heeft|contracten hebben} geen prijsafspraak of prijs: {contracts}. Vul die in op blad {sheet}.",
  "finding.invoice.names":
    "Een formule zou bij deze contracten de verkeerde uren optellen: {contracts}. Ze staan niet op het factuurvoorstel. Geef elk contract een eigen naam zonder *, ? of ~ en zonder spatie aan het begin of eind.",
  "summary.invoice": "Te factureren over {period}: € {excl:euro} excl. btw, € {incl:euro} incl. btw",
} as const;
