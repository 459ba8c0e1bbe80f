/** Findings and summary lines of the plan jobs. */
export const planFindings = {
  "job.next-year.title": "Nieuw jaar",
  "job.next-year.text":
    "Maakt van dit plan dat van volgend jaar: datums schuiven op en wat het opleverde wordt de nieuwe nulmeting.",
  "job.next-year.start": "Plan van volgend jaar maken",
  "finding.nextYear.noPeriod":
    "Er is geen planperiode om op te schuiven; vul op het blad Uitgangspunten de eerste en laatste dag van het plan in.",
  "finding.nextYear.already":
    "Dit plan begint pas op {from} en dat is na de peildatum {date}; er is dus niets opgeschoven. Klopt dat niet, zet dan de peildatum op het blad Instellingen op vandaag.",
  "finding.nextYear.done":
    "Het plan loopt nu van {from} tot en met {to}. Activiteiten en stappen schuiven 52 weken op (zelfde weekdag; 53 als ze anders voor de nieuwe periode vallen), doelen en kostenmaanden een jaar. Status, bewijs en werkelijke cijfers zijn leeg: bewaar je oude plan als kopie.",
  "finding.nextYear.yearInWords":
    "{count} {count|doel noemt|doelen noemen} in de tekst nog het oude jaar; pas de woorden aan.",
  "finding.nextYear.resultInWords":
    "{count} {count|werkelijk resultaat staat|werkelijke resultaten staan} er in woorden en {count|kan|kunnen} geen nulmeting worden; vul de nulmeting zelf in.",
  "finding.nextYear.holiday": "{count} {count|datum valt|datums vallen} nu op een feestdag; kijk of dat uitkomt.",
  "finding.nextYear.fixedCosts":
    "Overige vaste kosten: {moved} {moved|post|posten} met een begin en eind in het oude jaar {moved|schuift|schuiven} een jaar op; posten zonder eind lopen door. {ended} {ended|post is|posten zijn} afgelopen en {ended|telt|tellen} niet meer mee.",
  "finding.nextYear.cash":
    "Liquiditeit: het beginsaldo is nu het eindsaldo van het oude jaar (€ {balance}) en er is nog € {vat} btw te betalen. Staat er in het echt iets anders op de rekening? Vul dat dan in.",
  "finding.nextYear.cashOpen":
    "Uit het oude jaar is nog € {receivable} te ontvangen en € {payable} te betalen. Zet dat op blad Liquiditeit bij Overige ontvangsten en Overige uitgaven in de eerste maanden, en haal daar weg wat alleen in het oude jaar speelde.",
  "finding.plan.goalDetails.carried":
    "Op blad {sheet} staat onder de doelen nu het blok Uitwerking per doel. Wat je bij {count} {count|doel|doelen} achter de cijfers had getypt, is erin overgenomen en blijft daar ook staan. Vul het voortaan in het blok in: het Word-document en het plan van volgend jaar lezen dat.",
  "finding.plan.goalDetails.noRoom":
    "Op blad {sheet} is geen ruimte voor het blok Uitwerking per doel, of het blad is beveiligd. Maak onder de doelen rijen leeg of haal de beveiliging eraf, en vul opnieuw: het Word-document en het plan van volgend jaar lezen dat blok.",
  "finding.plan.goal.noNumber":
    "Doel “{goal}” noemt geen getal, percentage of bedrag en is dus nog niet meetbaar; vul een streefwaarde met eenheid in op het blad Doelen.",
  "finding.plan.group.choose":
    "“{value}” in kolom {heading} telt in geen formule mee als klantgroep. Kies “{word}”, dan tellen de checklist en de omzetprognose deze activiteit mee.",
  "finding.plan.group.several":
    "“{value}” in kolom {heading} noemt meer klantgroepen en telt voor hoogstens één mee (nu: {counted}). Maak er een regel per klantgroep van, of kies de belangrijkste.",
  "finding.plan.group.unknown":
    "Bij {count} {count|activiteit noemt|activiteiten noemt} kolom {heading} geen klantgroep die meetelt, zoals “{value}”. Begin met “{newWord}”, “{existingWord}” of “{formerWord}” als je {count|deze|ze} bij de checklist en de omzetprognose wilt meetellen.",
  "finding.plan.overCeiling":
    "Het plan kost € {budgeted:euro} en het budgetplafond is € {ceiling:euro}: dat is € {over:euro} te veel. Verlaag kosten op het blad Kostenbudget, of pas het plafond op het blad Uitgangspunten aan.",
  "finding.plan.loss":
    "Activiteit “{activity}” kost meer dan zij oplevert; noem een andere meerwaarde of pas de activiteit aan.",
  "finding.plan.variance.unexplained":
    "Bij {count} {count|kostenpost|kostenposten} is het verschil groot en nog niet verklaard; vul de kolom Verklaring in.",
  "finding.plan.variance.continued":
    "Je hebt zelf een kolom “{heading}”; wat er staat blijft staan, lege regels rekenen op dezelfde manier, en er komt geen tweede verschil naast.",
  "finding.plan.variance.kept":
    "Je hebt zelf een kolom “{heading}”; die blijft zoals hij is en wij zetten er geen tweede verschil naast.",
  "finding.plan.peak":
    "Op blad {sheet} valt in de laatste maand minstens twee keer zoveel als gemiddeld in de maanden ervoor; controleer of dat nodig is.",
  "finding.plan.text.repaired":
    "{count} {count|cel|cellen} op blad {sheet} {count|stond|stonden} als tekst en {count|is|zijn} omgezet in {count|een echt getal|echte getallen}, zodat de formules {count|hem|ze} meetellen.",
  "finding.plan.text.skipped":
    "{count} {count|cel|cellen} op blad {sheet} {count|staat|staan} als tekst en {count|telt|tellen} niet mee; laat {count|hem|ze} omzetten of vul {count|een getal|getallen} in.",
  "finding.plan.noHistory":
    "Er is geen omzet van vorig jaar; vul bij de instellingen de omzet vorig jaar in, of typ de maanden op het blad Omzetprognose.",
  "finding.plan.scenarioBounds":
    "Uit de omzet van vorig jaar is geen bandbreedte te berekenen: er is één bedrag voor het hele jaar, of er ontbreken maanden. De onder- en bovengrens zijn nu de scenario’s laag en hoog. Typ de omzet per maand op het blad Omzetprognose voor een berekende bandbreedte.",
  "finding.plan.orders.asValues":
    "De omzet per maand staat als waarden op het blad Omzetprognose ({reason}); laat de taak opnieuw lopen als de orders veranderen.",
  "finding.plan.columns.missing":
    "Op blad {sheet} ontbreekt een kolom voor de activiteit; koppel die kolom of voeg hem toe.",
  "plan.reason.text": "bedragen of datums zijn tekst",
  "plan.reason.statuses": "een retour of status leest in een formule anders",
  "plan.reason.doubles": "orders staan in meer dan één blad",
  "summary.plan.activities": "{activities} {activities|activiteit|activiteiten} bij {goals} {goals|doel|doelen}",
  "summary.plan.budget": "Begroot: € {amount:euro}",
  "summary.plan.yield": "Omzetprognose van de activiteiten: € {amount:euro}",
  "summary.plan.forecast": "Omzetprognose van het jaar: € {amount:euro}",
  "summary.plan.checklist": "Checklist: {met} van 12 eisen voldaan, {judge} zelf te beoordelen",
} as const;
