/** Words about order rows: what was found in them and what was put right. */
export const orders = {
  "finding.orders.unknownCustomers":
    "{count} {count|orderregel hoort|orderregels horen} bij {customers} {customers|klantnummer dat|klantnummers die} niet in het klantenbestand {customers|staat|staan}: {examples}. Ze tellen bij geen enkele klant mee; vul de klant aan of verbeter het nummer.",
  "finding.orders.withoutCustomer":
    "{count} {count|orderregel heeft|orderregels hebben} geen klantnummer en {count|telt|tellen} bij geen enkele klant mee. Vul het nummer in.",
  "finding.orders.withoutAmount":
    "{count} {count|orderregel heeft|orderregels hebben} geen bedrag (of geen leesbaar bedrag) en {count|telt|tellen} niet mee. Vul het bedrag in.",
  "finding.orders.undated":
    "{count} {count|orderregel telt|orderregels tellen} mee in de omzet, maar {count|heeft|hebben} geen leesbare datum. Vul de datum in.",
  "finding.orders.afterReference":
    "{count} {count|order is|orders zijn} van na de peildatum {date}. Klopt dat niet, zet dan op blad Instellingen een latere peildatum.",
  "finding.orders.doubles":
    "{count} {count|orderregel staat|orderregels staan} op meer dan één orderblad en {count|telt|tellen} één keer: {examples}. Verwijder de dubbele.",
  "finding.orders.equalRows":
    "{count} {count|orderregel is|orderregels zijn} gelijk aan een eerdere regel van dezelfde order: {examples}. Is de regel twee keer geplakt, verwijder er dan een.",
  "finding.orders.unknownStatuses":
    "{count} {count|orderstatus is|orderstatussen zijn} onbekend en {count|telt|tellen} mee: {statuses}. Hoort een status niet mee te tellen, geef de orders dan de status Geannuleerd.",
  "finding.orders.inclVat":
    "Op blad {sheet} staan alleen bedragen inclusief btw; de omzet is daarom ook inclusief btw. Voeg een kolom met bedragen exclusief btw toe.",
  "finding.orders.repaired":
    "Op blad {sheet} {texts|staat|staan} {texts} {texts|bedrag|bedragen} als tekst: {amounts} {amounts|wordt een echt getal|worden echte getallen}, {left} {left|is|zijn} leeg, n.v.t. of onleesbaar en {left|blijft|blijven} staan.",
  "finding.orders.repairedDates":
    "Op blad {sheet} {dates|staat|staan} {dates} {dates|datum|datums} als tekst; {dates|dat wordt een echte datum|dat worden echte datums}.",
  "finding.orders.sheetSkipped":
    "De orders op blad {sheet} tellen niet mee: daar staat niet hetzelfde klantnummer (of dezelfde naam) als op de andere orderbladen. Voeg die kolom toe.",
  "finding.orders.fileUnrecognised":
    "In {file} zijn geen orders herkend. Er zijn kolommen nodig met klantnummer, datum en bedrag.",
  "finding.orders.fileKnown": "Alle orders uit {file} staan al in de werkmap; er is niets toegevoegd.",
  "finding.orders.fileImported":
    "{count} {count|orderregel|orderregels} uit {file} {count|is|zijn} toegevoegd op blad {sheet}; {skipped} {skipped|stond|stonden} er al in.",
  "finding.orders.fileChanged":
    "{count} {count|order|orders} uit {file} {count|staat|staan} al in de werkmap, maar daar met een ander bedrag, een andere datum, klant of status: {examples}. De werkmap is niet gewijzigd; kijk ze na en verbeter wat niet klopt.",
  "finding.orders.implausible":
    "{count} {count|bedrag|bedragen} op blad {sheet} {count|lijkt|lijken} niet te kloppen: veel meer of minder dan aantal × prijs, of een heel bedrag dat ver boven de andere ligt ({cells}). Misschien is de komma weggevallen; kijk {count|het|ze} na. {count|Het telt|Ze tellen} mee zoals {count|het|ze} er {count|staat|staan}.",
  "summary.orders.repaired": "{total} {total|cel|cellen} met tekst omgezet in een echt getal of een echte datum",
  "orders.imported": "Orders",
} as const;
