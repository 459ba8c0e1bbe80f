/** Words of the pane's frame and first screen; the only ones that are loaded before anything is shown. */
export const pane = {
  "pane.title": "Relatieplan",
  "pane.start.heading": "Wat wil je doen?",
  "pane.start.plan.title": "Een plan maken",
  "pane.start.plan.text":
    "Stap voor stap van doelen en activiteiten naar kosten, opbrengsten en een omzetprognose, met de checklist in beeld.",
  "pane.start.customers.title": "Mijn klantenbestand",
  "pane.start.customers.text":
    "Je klanten en orders op orde, ingedeeld en geanalyseerd: omzet, winst per order en wat een klant waard is.",
  "pane.start.card.title": "Klantkaart",
  "pane.start.card.text": "Alles over één klant op een rij: contactgegevens, waarde, orders, acties en bezoeken.",
  "pane.start.explain.title": "Uitleg bij deze cel",
  "pane.start.explain.text": "Waar het getal in de geselecteerde cel vandaan komt en wat het betekent.",
  "pane.start.history.title": "Eerdere wijzigingen",
  "pane.start.history.text": "Wat Relatieplan in deze werkmap heeft geschreven, en hoe je het terugdraait.",
  "pane.start.tour.title": "Eerst even proberen",
  "pane.start.tour.text":
    "Zet een klein voorbeeld in deze werkmap en loop alle stappen langs. Daarna haal je het met één klik weer weg.",
  "pane.start.empty": "Deze werkmap is nog leeg. Begin een plan, of plak eerst je klanten en orders op een blad.",
  "pane.start.found": "{sheets} {sheets|blad|bladen} herkend in deze werkmap.",
  "pane.start.privacy": "Alles gebeurt op deze computer; er gaat niets naar internet.",
  "pane.back": "Terug",
  "pane.refresh": "Opnieuw kijken",
  "pane.language.other": "English",
  "pane.busy.open": "De werkmap wordt bekeken …",
  "pane.busy.read": "De kolommen worden gelezen …",
  "pane.busy.plan": "De cijfers worden berekend …",
  "pane.busy.write": "De wijzigingen worden geschreven …",
  "pane.busy.undo": "De wijzigingen worden teruggedraaid …",
  "pane.busy.screen": "Dit onderdeel wordt geladen …",
  "pane.busy.part": "{percent}%",
  "pane.busy.cancel": "Annuleren",
  "pane.stopped": "Je hebt het schrijven gestopt; er is niets veranderd.",
  "pane.banner.readOnly":
    "Deze werkmap is alleen-lezen. Je kunt alles bekijken; kies in Excel “Bewerken inschakelen” om te schrijven.",
  "pane.banner.editing": "Je typt nog in een cel. Druk eerst op Enter, dan gaan we verder.",
  "pane.problem.heading": "Dat lukte niet",
  "pane.problem.retry": "Opnieuw proberen",
  "pane.problem.undo": "Ongedaan maken",
  "pane.problem.close": "Sluiten",
  "pane.problem.unexpected":
    "Er ging onverwacht iets mis ({message}). Kijk of de werkmap nog klopt en probeer het opnieuw.",
  "pane.problem.load":
    "Dit onderdeel kan niet worden geladen. Controleer je internetverbinding en probeer het opnieuw.",
} as const;
