/** Handing a plan in: the cover page, and customers' names taken out. */
export const handIn = {
  "job.hand-in.title": "Maak inleverklaar",
  "job.hand-in.text":
    "Loopt de checklist na, maakt een voorblad en haalt namen, e-mail, telefoon en adressen van klanten weg.",
  "job.hand-in.start": "Inleverklaar maken",
  "sheet.cover": "Voorblad",
  "cover.title": "Activiteitenplan promotie",
  "cover.subtitle": "Plan voor relatiebeheer: doelen, activiteiten, kosten en opbrengsten",
  "cover.absent": "nog invullen op het blad Uitgangspunten",
  "cover.date": "Peildatum",
  "cover.privacy": "Privacy",
  "cover.privacy.text":
    "Namen en contactgegevens van klanten horen niet in een plan dat je inlevert; klanten staan hier met een nummer.",
  "cover.checklist": "Checklist van de opdracht",
  "cover.missing": "Wat ontbreekt nog",
  "cover.nothing": "niets: wat een formule kan nakijken, is in orde",
  "handIn.customer": "Klant {id}",
  "handIn.unnumbered": "Klant zonder nummer {id}",
  "finding.handIn.removed":
    "In {count} {count|cel|cellen} {count|verdwijnt|verdwijnen} namen of contactgegevens van klanten. Bewaar eerst een kopie van je werkmap; dit bestand is om in te leveren.",
  "finding.handIn.documents":
    "Vraagt je docent ook Word of PDF? Maak die van dit bestand, dan staan er ook daar geen namen in: Word met de browserpagina of relatieplan export, PDF met Bestand > Opslaan als > PDF. Alle bladen zijn klaar om af te drukken.",
  "finding.handIn.remarks":
    "Op blad {sheets} {count|wordt|worden} {count} {count|opmerking|opmerkingen} leeggemaakt: daarin staat vaak wie iemand is of wat een ander niet aangaat. Je eigen kopie houdt ze.",
  "finding.handIn.frozen":
    "{count} {count|formule las|formules lazen} die gegevens en {count|wordt|worden} een vaste waarde, zodat de uitkomst blijft.",
  "finding.handIn.protected":
    "Blad {sheets} is beveiligd; daar zijn geen namen weggehaald. Haal de beveiliging eraf en doe het opnieuw.",
  "finding.handIn.inWords":
    "In {count} {count|cel|cellen} van blad {sheets} noemt je eigen tekst een klant, voor het eerst hier. Relatieplan verandert je woorden niet: zet er zelf het klantnummer voor in de plaats.",
  "finding.handIn.look":
    "Notities en opmerkingen bij cellen en de eigenschappen van het bestand (auteur, bedrijf) kan Relatieplan niet nakijken. Kies in Excel Bestand > Info > Controleren op problemen > Document controleren, en daarna Alles verwijderen bij Opmerkingen en bij Documenteigenschappen. Kijk ook naar de bladnamen.",
  "finding.handIn.lookAt":
    "Blad {sheets} is niet herkend en dus niet nagekeken; kijk zelf of daar nog namen van klanten staan. Haal notities, opmerkingen en eigenschappen weg met Bestand > Info > Controleren op problemen > Document controleren.",
} as const;
