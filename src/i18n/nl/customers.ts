/** Words of the CLV columns and of the sheet Klantwaarde. */
export const customers = {
  "customers.revenue": "Omzet",
  "customers.orderCount": "A (aantal orders)",
  "customers.profitPerOrder": "W (winst per order)",
  "customers.clv": "CLV",
  "customers.lastOrder": "Laatste order",
  "customers.group": "Klantgroep",
  "customers.note.live":
    "Omzet in euro van alle orders in deze werkmap; retouren eraf, geannuleerde orders, concepten en offertes tellen niet mee. De periode staat op blad Klantwaarde.",
  "customers.note.values":
    "Omzet in euro van alle orders in deze werkmap, als waarde op de peildatum (zie Instellingen). Vul opnieuw in als de orders veranderen. De periode staat op blad Klantwaarde.",
  "customers.orderCount.note": "A: het aantal orders in de hele periode. Een retour is geen order.",
  "customers.profitPerOrder.note":
    "W = omzet ÷ A × marge, in euro. De marge van de klant, anders de standaardmarge van blad Instellingen.",
  "customers.clv.note":
    "CLV = W × A, in euro, over de hele periode van de orders (zie blad Klantwaarde). Geen bedrag per jaar.",
  "customers.lastOrder.note": "Datum van de laatste order; leeg als er geen order is.",
  "customers.group.note":
    "nieuw: eerste order binnen de termijn; ex: te lang geen order; prospect: nog nooit besteld. Peildatum en termijnen staan op blad Instellingen.",
  "sheet.customerValue": "Klantwaarde",
  "customerValue.explanation":
    "Wat elke klant waard is op de peildatum. Vul alleen de gele cellen in. Rechts van de tabel: de CLV per klantgroep en de grenswaarden.",
  "customerValue.customerNo": "Klantnummer",
  "customerValue.companyName": "Klant",
  "customerValue.row": "Rij",
  "customerValue.row.note": "Hulpkolom: de plaats van de klant in het klantenbestand.",
  "customerValue.group": "Klantgroep",
  "customerValue.segment": "Segment (RFM)",
  "customerValue.segment.note": "Wat de RFM-score in één woord zegt. Op blad Segmenten staat wat je ermee doet.",
  "customerValue.segment.champion": "Kampioen",
  "customerValue.segment.loyal": "Trouw",
  "customerValue.segment.promising": "Beloftevol",
  "customerValue.segment.attention": "Aandacht",
  "customerValue.segment.atRisk": "Risico",
  "customerValue.segment.dormant": "Slapend",
  "customerValue.segment.lost": "Verloren",
  "customerValue.cue": "Aanleiding",
  "customerValue.cue.note":
    "De belangrijkste reden om nu contact te zoeken. Leeg als er geen reden is of als de klant niet benaderd wil worden.",
  "customerValue.cue.former": "ex-klant",
  "customerValue.cue.loss": "verlieslatend",
  "customerValue.cue.silentA": "A-klant zonder recente order",
  "customerValue.cue.nearlyTier": "bijna een niveau hoger",
  "customerValue.cue.new": "nieuwe klant",
  "customerValue.profitPerOrder": "W",
  "customerValue.doNotContact": "Niet benaderen",
  "customerValue.doNotContact.note": "ja: de klant wil niet benaderd worden, volgens het klantenbestand.",
  "customerValue.clv": "CLV",
  "customerValue.clv.note": "CLV = W × A uit het klantenbestand, in euro over de hele periode van de orders.",
  "customerValue.clvPerYear": "CLV per jaar",
  "customerValue.clvPerYear.note": "CLV gedeeld door de jaren sinds de eerste order (minstens één jaar).",
  "customerValue.presentValue": "Contante waarde",
  "customerValue.presentValue.note":
    "De CLV per jaar over evenveel jaren, teruggerekend naar nu met het disconto van blad Instellingen.",
  "customerValue.recentRevenue": "Omzet 12 mnd",
  "customerValue.recentRevenue.note": "Omzet in euro van de twaalf maanden tot en met de peildatum.",
  "customerValue.recentCosts": "Kosten 12 mnd",
  "customerValue.recentCosts.note":
    "Kosten voor deze klant in dezelfde twaalf maanden, in euro. Uit je klantenbestand, of vul ze hier in.",
  "customerValue.value": "Klantwaarde",
  "customerValue.value.note": "Klantwaarde = omzet van één jaar − kosten voor de klant in dat jaar.",
  "customerValue.orderValue": "Gem. orderwaarde",
  "customerValue.margin": "Marge",
  "customerValue.orderCount": "A",
  "customerValue.revenue": "Omzet",
  "customerValue.firstOrder": "Eerste order",
  "customerValue.lastOrder": "Laatste order",
  "customerValue.years": "Jaren",
  "customerValue.years.note": "Jaren van de eerste order tot de peildatum, minstens één.",
  "customerValue.recency": "R",
  "customerValue.frequency": "F",
  "customerValue.monetary": "M",
  "customerValue.rfm": "RFM",
  "customerValue.rfm.note":
    "Hoe recent, hoe vaak en voor hoeveel: elk een score van 1 tot 5 ten opzichte van je andere klanten. 5-5-5 is het best.",
  "customerValue.abc": "ABC",
  "customerValue.abc.note": "A: de klanten die samen 80% van de omzet brengen; B: tot 95%; C: de rest.",
  "customerValue.pyramid": "Piramide",
  "customerValue.pyramid.note":
    "Klantenpiramide naar omzet: top 1%, groot 4%, midden 15%, klein 80%; inactief is zonder omzet.",
  "customerValue.pyramid.top": "top",
  "customerValue.pyramid.large": "groot",
  "customerValue.pyramid.middle": "midden",
  "customerValue.pyramid.small": "klein",
  "customerValue.pyramid.inactive": "inactief",
  "customerValue.tier": "Niveau",
  "customerValue.tier.note":
    "Niveau van het spaarprogramma naar de omzet van 12 maanden; de niveaus staan op blad Instellingen.",
  "customerValue.toNextTier": "Nog tot volgend niveau",
  "customerValue.cents": "Omzet in centen",
  "customerValue.cutoff.fifths": "Grens RFM",
  "customerValue.cutoff.pyramid": "Grens piramide",
  "customerValue.cutoff.fromCents": "vanaf (in centen)",
  "customerValue.cutoff.abc": "Grens ABC, stap (in centen)",
  "customerValue.cutoff.a": "A vanaf",
  "customerValue.cutoff.b": "B vanaf",
  "groupSummary.group": "CLV per klantgroep",
  "groupSummary.customers": "Klanten",
  "groupSummary.averageProfit": "Gemiddelde W",
  "groupSummary.averageOrders": "Gemiddelde A",
  "groupSummary.clv": "CLV = W × A",
  "groupSummary.ceiling": "Hoogstens besteden om zo’n klant te winnen",
  "groupSummary.from": "Orders van",
  "groupSummary.to": "Orders tot en met",
  "groupSummary.years": "Periode in jaren",
  "finding.clv.noCustomers":
    "Er is geen blad met klanten gevonden, dus er is geen CLV berekend. Voeg een blad toe met klantnummer en bedrijfsnaam.",
  "finding.clv.noOrders":
    "Er is geen blad met orders gevonden, dus er is geen CLV berekend. Voeg orders toe met klantnummer, datum en bedrag.",
  "finding.clv.noKey":
    "De klanten op blad {sheet} en de orders hebben geen kolom gemeen (klantnummer, bedrijfsnaam of e-mail), dus er is geen CLV berekend. Zet het klantnummer bij de orders.",
  "finding.clv.margin": "De standaardmarge {margin} ligt niet tussen 0% en 100%. Verbeter hem op blad Instellingen.",
  "finding.clv.margins":
    "De marges van de klanten staan niet allemaal als getal in dezelfde eenheid; W staat daarom als waarde (peildatum {date}). Maak van alle marges een percentage.",
  "finding.clv.values.tooMany":
    "{customers} klanten × {orders} orders is te veel voor levende formules; omzet, A, laatste order en klantgroep staan als waarde (peildatum {date}). Vul opnieuw in als de orders veranderen.",
  "finding.clv.values.ids":
    "{count} {count|klantnummer vindt|klantnummers vinden} in een formule de verkeerde orders, door een teken (*, ?, >), een spatie of hoofdletter, of omdat ze als hetzelfde getal gelezen worden: {examples}. Omzet, A, laatste order en klantgroep staan daarom als waarde (peildatum {date}). Schrijf elk nummer overal gelijk.",
  "finding.clv.values.lines":
    "{count} {count|ordernummer staat|ordernummers staan} op meer regels en {count|is|zijn} één order; een formule zou elke regel tellen. Omzet, A, laatste order en klantgroep staan daarom als waarde (peildatum {date}).",
  "finding.clv.values.doubles":
    "Omdat {count} {count|orderregel|orderregels} dubbel op orderbladen {count|staat|staan}, staan omzet, A, laatste order en klantgroep als waarde (peildatum {date}). Verwijder de dubbele en vul opnieuw in.",
  "finding.clv.values.text":
    "{count} {count|bedrag of datum staat|bedragen en datums staan} als tekst in de cel; een formule slaat die over. Omzet, A, laatste order en klantgroep staan daarom als waarde (peildatum {date}). Kies “omzetten” voor levende formules.",
  "finding.clv.values.cells":
    "{count} {count|cel|cellen} in de orders {count|bevat|bevatten} een fout of een getal dat geen bedrag of datum is; een formule zou daarop vastlopen of het meetellen. Omzet, A, laatste order en klantgroep staan daarom als waarde (peildatum {date}). Verbeter de cellen en vul opnieuw in.",
  "finding.clv.values.returns":
    "{count} {count|retour of creditregel heeft|retouren en creditregels hebben} een bedrag boven nul; wij trekken het af, een formule zou het optellen. Omzet, A, laatste order en klantgroep staan daarom als waarde (peildatum {date}). Zet een min voor het bedrag.",
  "finding.clv.values.statuses":
    "De orderstatus {statuses} begint met een spatie of is een fout; een formule beoordeelt die anders. Omzet, A, laatste order en klantgroep staan daarom als waarde (peildatum {date}).",
  "finding.clv.values.undated":
    "{count} {count|klant heeft|klanten hebben} alleen orders zonder leesbare datum; omzet, A, laatste order en klantgroep staan daarom als waarde (peildatum {date}). Vul de datums in.",
  "finding.clv.sharedNumber":
    "Klantnummer {id} staat bij {count} klanten (rij {rows}); bij elk staat de omzet van samen. Geef elke klant een eigen nummer of voeg ze samen.",
  "finding.clv.moreShared": "Nog {count} {count|klantnummer staat|klantnummers staan} bij meer dan één klant.",
  "finding.customers.contactRemarks":
    "Bij {count} {count|klant|klanten} staat in de opmerkingen misschien dat je {count|die|ze} niet mag bellen of benaderen: {examples}. Opmerkingen tellen niet mee. Klopt het, maak dan een kolom “Niet benaderen” en zet daar “ja”.",
  "finding.clv.textCosts":
    "{count} {count|bedrag|bedragen} in de kolom met klantkosten {count|is|zijn} geen getal en {count|telt|tellen} niet mee. Vul een getal in.",
  "finding.clv.olderSheet":
    "Blad {sheet} is gemaakt door een eerdere versie (of er is een kolom weg) en krijgt daarom niet alle kolommen. Wil je ook segment en aanleiding, verwijder dan het blad en vul opnieuw in; neem eerst je eigen kosten over.",
  "summary.clv.customers": "{customers} klanten, {orders} orders, omzet € {revenue:euro}",
  "summary.clv.groups": "{new} nieuw, {existing} bestaand, {former} ex, {prospect} prospect",
} as const;
