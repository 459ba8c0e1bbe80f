/** Words of the sheets Opschonen, Dubbelen and Importvoorstel. */
export const cleaning = {
  "job.clean-customers.title": "Klantenbestand opschonen",
  "job.clean-customers.text":
    "Zoekt in je klantenlijst wat netter kan en wie er dubbel in staat. Jij beslist per regel; daarna voert dezelfde knop je beslissingen uit.",
  "job.clean-customers.start": "Bestand nakijken",
  "job.import-customers.title": "Tweede klantenlijst verwerken",
  "job.import-customers.text":
    "Vergelijkt een tweede klantenlijst met je klantenbestand en laat zien wie nieuw is, wat er veranderd is en wat niet klopt. Jij beslist per regel.",
  "job.import-customers.start": "Lijsten vergelijken",
  "sheet.cleaning": "Opschonen",
  "cleaning.explanation":
    "Kies per regel een beslissing en voer “Klantenbestand opschonen” nog een keer uit: alleen wat je overneemt, verandert in je klantenlijst.",
  "cleaning.open": "Nog te beslissen",
  "cleaning.done": "Gedaan",
  "cleaning.sheet": "Blad",
  "cleaning.row": "Rij",
  "cleaning.row.note":
    "De rij waarop het stond toen dit voorstel werd gedaan. De klant wordt teruggevonden op zijn nummer.",
  "cleaning.customerNo": "Klantnummer",
  "cleaning.name": "Naam",
  "cleaning.column": "Kolom",
  "cleaning.now": "Nu",
  "cleaning.proposal": "Voorstel",
  "cleaning.proposal.note": "Klopt het voorstel niet? Typ hier zelf wat er moet staan en kies dan overnemen.",
  "cleaning.reason": "Reden",
  "cleaning.decision": "Beslissing",
  "cleaning.decision.note":
    "overnemen: het voorstel komt in je lijst. laten: het blijft zoals het is. vraag na: eerst uitzoeken. Leeg: nog niet beslist.",
  "cleaning.state": "Stand",
  "cleaning.state.note": "Vult Relatieplan in bij elke keer uitvoeren.",
  "cleaning.state.open": "open",
  "cleaning.state.done": "gedaan",
  "cleaning.state.left": "gelaten",
  "cleaning.state.ask": "navragen",
  "cleaning.state.gone": "niet meer nodig",
  "cleaning.state.failed": "lukt niet",
  "cleaning.reason.spaces": "spaties te veel",
  "cleaning.reason.case": "alleen hoofdletters of alleen kleine letters",
  "cleaning.reason.postcode": "postcode als 1234 AB",
  "cleaning.reason.postcodeInvalid": "geen geldige Nederlandse postcode; zoek hem op",
  "cleaning.reason.phone": "telefoonnummer op één manier geschreven",
  "cleaning.reason.phoneInvalid": "geen geldig telefoonnummer; vraag het na",
  "cleaning.reason.email": "e-mailadres zonder tekens die er niet horen",
  "cleaning.reason.emailHost": "misschien een tikfout achter het @-teken",
  "cleaning.reason.emailInvalid": "geen geldig e-mailadres; vraag het na",
  "cleaning.reason.date": "datum staat als tekst; formules zien hem niet",
  "cleaning.reason.dateInvalid": "geen datum die te lezen is",
  "cleaning.reason.number": "getal staat als tekst; formules zien het niet",
  "cleaning.reason.numberInvalid": "geen getal dat te lezen is",
  "cleaning.reason.idDoubled": "dit klantnummer staat ook op rij {row}; geef een van de twee een ander nummer",
  "cleaning.reason.idMissing": "er is geen klantnummer ingevuld",
  "sheet.duplicates": "Dubbelen",
  "duplicates.explanation":
    "Klanten die misschien twee keer in je lijst staan. Bij samenvoegen krijgt de eerste klant de lege gegevens en alle orders van de tweede; de tweede blijft staan met een aantekening.",
  "duplicates.certainty": "Zekerheid",
  "duplicates.certainty.note": "Hoe zeker het is dat dit één klant is, uit alles wat gelijk is en wat verschilt.",
  "duplicates.keptNo": "Klantnummer blijft",
  "duplicates.keptNo.note":
    "De klant die blijft: die met de meeste orders, dan die met de meeste ingevulde gegevens, dan de bovenste.",
  "duplicates.keptName": "Naam blijft",
  "duplicates.keptCity": "Plaats blijft",
  "duplicates.keptRow": "Rij blijft",
  "duplicates.otherNo": "Klantnummer dubbel",
  "duplicates.otherName": "Naam dubbel",
  "duplicates.otherCity": "Plaats dubbel",
  "duplicates.otherRow": "Rij dubbel",
  "duplicates.decision.note":
    "samenvoegen: twee keer dezelfde klant. houden: het zijn er twee. vraag na: eerst uitzoeken. Leeg: nog niet beslist.",
  "duplicates.same.name": "zelfde naam",
  "duplicates.same.nameAlike": "naam lijkt erop",
  "duplicates.same.email": "zelfde e-mail",
  "duplicates.same.phone": "zelfde telefoon",
  "duplicates.same.chamberNo": "zelfde KvK-nummer",
  "duplicates.same.vatNo": "zelfde btw-nummer",
  "duplicates.same.postcode": "zelfde postcode",
  "duplicates.same.street": "zelfde adres",
  "duplicates.same.city": "zelfde plaats",
  "duplicates.mergedInto": "Samengevoegd met",
  "duplicates.mergedInto.note": "Deze klant is dubbel: zijn orders staan bij de klant die hier genoemd wordt.",
  "duplicates.mergedInto.row": "rij {row}",
  "sheet.import": "Importvoorstel",
  "import.explanation":
    "Kies per regel een beslissing en voer “Tweede klantenlijst verwerken” nog een keer uit: alleen wat je overneemt, komt in je klantenbestand.",
  "import.list": "Lijst",
  "import.kind": "Soort",
  "import.kind.note":
    "nieuw: staat nog niet in je bestand. gewijzigd: zelfde klant, andere gegevens. conflict: het kan er een zijn die je al hebt. ongeldig: niet te verwerken.",
  "import.kind.new": "nieuw",
  "import.kind.changed": "gewijzigd",
  "import.kind.conflict": "conflict",
  "import.kind.invalid": "ongeldig",
  "import.what": "Wat verandert er",
  "import.what.change": "{column}: {before} → {after}",
  "import.what.empty": "(leeg)",
  "import.reason": "Uitleg",
  "import.reason.new": "overnemen zet deze klant onder aan je klantenbestand",
  "import.reason.newWithoutNo": "de lijst heeft geen klantnummers; geef deze klant er zelf een",
  "import.reason.changed": "overnemen wijzigt alleen deze gegevens; lege cellen wissen niets",
  "import.reason.otherName": "zelfde klantnummer, andere naam ({name}); overnemen wijzigt ook de naam",
  "import.reason.otherNameWithoutNo":
    "zelfde e-mail of postcode als klant {customer}, andere naam ({name}); overnemen wijzigt ook de naam",
  "import.reason.sameEmail": "zelfde e-mail als klant {customer}; overnemen voegt hem toch toe als nieuwe klant",
  "import.reason.samePlace":
    "zelfde naam en postcode als klant {customer}; overnemen voegt hem toch toe als nieuwe klant",
  "import.reason.repeated": "dit klantnummer staat ook op rij {row} van de lijst; alleen de eerste telt",
  "import.reason.noNumber": "geen klantnummer",
  "import.reason.noName": "geen naam",
  "import.reason.unreadable": "kolom {column} bevat een fout",
  "import.decision.note":
    "overnemen: doen wat er in Uitleg staat. laten: niets doen. vraag na: eerst uitzoeken. Leeg: nog niet beslist.",
  "list.decision.accept": "overnemen",
  "list.decision.leave": "laten",
  "list.decision.ask": "vraag na",
  "list.merge.merge": "samenvoegen",
  "list.merge.keep": "houden",
  "settings.list.opschoonkeuze": "Beslissing bij opschonen",
  "settings.list.dubbelkeuze": "Beslissing bij dubbelen",
  "setting.opschonen_standaard": "Opschonen zonder beslissing",
  "setting.opschonen_standaard.unit": "vraag/overnemen",
  "setting.opschonen_standaard.explanation":
    "vraag: een voorstel zonder beslissing blijft open. overnemen: elk voorstel waar je niets bij kiest, wordt uitgevoerd. Geldt nooit voor dubbelen.",
  "finding.cleaning.noCustomers":
    "Er is geen klantenlijst gevonden. Zet de klanten op een blad met een kopregel, bijvoorbeeld Klantnummer en Bedrijfsnaam.",
  "finding.cleaning.failed":
    "Dit voorstel van blad {sheet} kon niet worden uitgevoerd, omdat de cel beveiligd is of er geen voorstel is ingevuld. Vul een voorstel in of haal de beveiliging van het blad.",
  "finding.cleaning.gone":
    "{count} {count|voorstel|voorstellen} op blad {sheet} {count|is|zijn} niet uitgevoerd: de cel is intussen veranderd. Kijk of er een nieuw voorstel staat.",
  "finding.cleaning.tooMany": "Er zijn meer dan {count} voorstellen; de rest komt erbij als deze zijn afgehandeld.",
  "finding.duplicates.noFurther":
    "Deze twee klanten konden niet worden samengevoegd: een van beide is al samengevoegd of staat niet meer in de lijst.",
  "finding.duplicates.orderFormulas":
    "{count} {count|order|orders} van klant {customer} op blad {sheet} {count|heeft|hebben} een formule als klant en {count|is|zijn} niet overgezet. Pas de formule zelf aan.",
  "finding.duplicates.noRoom":
    "Op blad {sheet} is rechts van de lijst geen plaats voor de kolom “Samengevoegd met”; er is niets samengevoegd. Maak rechts van de lijst een kolom leeg.",
  "finding.import.noCustomers":
    "Er is geen klantenlijst gevonden om een tweede lijst mee te vergelijken. Zet je klanten op een blad met een kopregel, bijvoorbeeld Klantnummer en Bedrijfsnaam.",
  "finding.import.noList":
    "Er is geen tweede klantenlijst gevonden. Zet hem op een eigen blad in deze werkmap, of geef hem op met --list.",
  "finding.import.noRoom":
    "Onder de lijst op blad {sheet} is geen plaats voor nieuwe klanten: er staat iets onder, of het blad is beveiligd. Maak daar ruimte en probeer het opnieuw.",
  "finding.import.failed":
    "Een regel van blad {sheet} kon niet worden overgenomen: {reason}. Verbeter de lijst en vergelijk opnieuw.",
  "finding.import.fileUnrecognised":
    "In {file} is geen klantenlijst herkend. Er moet een kopregel in staan, bijvoorbeeld met Klantnummer en Bedrijfsnaam.",
  "finding.import.fileAdded":
    "{file} staat nu op blad {sheet}: {count} {count|regel|regels}. Het blad telt niet mee als klantenbestand.",
  "finding.import.main": "Blad {sheet} is het klantenbestand; {lists} {count|is|zijn} daarmee vergeleken.",
  "summary.cleaning.proposals": "Opschonen: {open} {open|voorstel|voorstellen} nog te beslissen, {done} uitgevoerd.",
  "summary.cleaning.duplicates": "Dubbelen: {open} {open|paar|paren} nog te beslissen, {done} samengevoegd.",
  "summary.cleaning.merged":
    "{count} {count|klant|klanten} samengevoegd; {orders} {orders|order|orders} overgezet. Er is niets verwijderd.",
  "summary.import.rows":
    "Importvoorstel: {added} nieuw, {changed} gewijzigd, {conflict} conflict, {invalid} ongeldig, {equal} gelijk.",
  "summary.import.done": "{added} {added|klant|klanten} toegevoegd en {changed} {changed|klant|klanten} bijgewerkt.",
} as const;
