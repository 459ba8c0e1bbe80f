/** Words of the sheet with actions. */
export const actions = {
  "job.plan-actions.title": "Acties per klant en segment",
  "job.plan-actions.text":
    "Stelt voor wie je waarvoor benadert, met een datum en wie het doet; klanten die niet benaderd willen worden, slaat het over.",
  "job.plan-actions.start": "Acties voorstellen",
  "sheet.actions": "Acties",
  "actions.explanation":
    "Voorstellen op de peildatum; pas ze gerust aan. Een volgende keer komen er alleen nieuwe bij. Wie niet benaderd wil worden, staat er niet bij.",
  "actions.customerNo": "Klantnummer",
  "actions.customer": "Klant of groep",
  "actions.segment": "Klantgroep",
  "actions.reason": "Aanleiding",
  "actions.action": "Voorgestelde actie",
  "actions.owner": "Wie",
  "actions.due": "Wanneer",
  "actions.status": "Status",
  "actions.result": "Resultaat",
  "actions.toPlan": "Naar plan",
  "actions.toPlan.note":
    "Kies ja om van deze actie een activiteit te maken: bij de volgende keer plan invullen komt er een regel op blad Activiteiten.",
  "actions.inPlan": "in plan",
  "actions.signal": "Signaal",
  "actions.signal.note":
    "te laat: nog open en de datum ligt voor de peildatum. De datum kleurt ook als hij vandaag voorbij is.",
  "actions.signal.late": "te laat",
  "actions.signal.who": "wie doet dit?",
  "actions.signal.when": "wanneer?",
  "actions.group": "Klantgroep {group}",
  "actions.segmentName": "Segment {segment}",
  "actions.reason.group": "per klantgroep",
  "actions.reason.segment": "per RFM-segment",
  "actions.reason.complaint": "klacht",
  "actions.do.group.new": "Heet welkom: vast aanspreekpunt, uitleg over bestellen en een reden voor de tweede order.",
  "actions.do.group.existing": "Houd contact: vraag naar tevredenheid en bied aan wat erbij past.",
  "actions.do.group.former": "Vraag waarom zij weg zijn en doe wie het waard is één goed aanbod.",
  "actions.do.former": "Bel: laatste order op {date}. Vraag wat er nodig is om terug te komen.",
  "actions.do.loss":
    "Bekijk samen de kosten: € {loss:euro} meer dan de opbrengst van een jaar. Prijs, ordergrootte of service aanpassen.",
  "actions.do.silentA": "Bel deze week: A-klant, laatste order op {date}.",
  "actions.do.nearlyTier": "Laat weten: nog € {missing:euro} tot het volgende niveau.",
  "actions.do.new": "Bel na de eerste order: tevreden? Spreek de volgende stap af.",
  "actions.do.complaint": "Los de klacht op en bel terug met de uitkomst.",
  "actions.do.complaint.about": "Los de klacht op ({about}) en bel terug met de uitkomst.",
  "finding.actions.complaintsUnknown":
    "{count} open {count|klacht hoort|klachten horen} bij een klant die niet in het klantenbestand staat: {examples}. Daarvoor is geen actie voorgesteld. Schrijf de naam zoals in het klantenbestand, of vul het klantnummer in.",
  "finding.actions.waiting":
    "Nog {count} {count|voorstel wacht|voorstellen wachten} tot acties met dezelfde aanleiding klaar of vervallen zijn. Wil je er meer tegelijk, verhoog dan “Open acties per aanleiding” op blad Instellingen.",
  "finding.actions.planned": "{count} {count|actie staat|acties staan} nu als activiteit op blad {sheet}.",
  "finding.actions.toPlan": "{count} {count|actie gaat|acties gaan} naar blad Activiteiten zodra je het plan invult.",
  "finding.actions.noPlan":
    "{count} {count|actie is|acties zijn} gemarkeerd voor het plan, maar er is nog geen plan van Relatieplan in deze werkmap. Begin eerst een plan.",
  "summary.actions": "{added} {added|nieuwe actie|nieuwe acties} voorgesteld",
} as const;
