/** Findings while reading and recognising a workbook. One plain sentence each. */
export const recogniseFindings = {
  "finding.amount.unreadable": "“{text}” is geen bedrag; deze regel telt niet mee. Vul een getal in.",
  "finding.number.unreadable": "“{text}” is geen getal; deze cel telt niet mee. Vul een getal in.",
  "finding.percentage.unreadable": "“{text}” is geen percentage; deze cel telt niet mee. Vul bijvoorbeeld 45% in.",
  "finding.date.unreadable":
    "“{text}” is geen datum die wij kunnen lezen; deze regel telt niet mee. Schrijf de datum als 31-12-2025.",
  "finding.date.monthFirst":
    "In deze kolom staat de maand soms vóór de dag, zoals in “{example}”. Daarom is “{text}” niet gelezen; schrijf de datum als 31-12-2025.",
  "finding.duration.unreadable": "“{text}” is geen aantal uren; deze regel telt niet mee. Schrijf 1,5 of 1:30.",
  "finding.text.unreadable":
    "In deze cel staat een fout ({text}); de cel telt als leeg. Herstel de formule of vul de waarde in.",
  "finding.flag.unreadable": "“{text}” is geen ja of nee; deze cel telt als leeg. Vul ja of nee in.",
  "finding.cells.moreUnreadable":
    "Nog {count} {count|cel|cellen} in deze kolom {count|is|zijn} om dezelfde reden niet gelezen.",
  "finding.number.unclear":
    "“{text}” kan op twee manieren worden gelezen; wij lezen het als {value}. Klopt dat niet, maak er dan een echt getal van.",
  "finding.percentage.whole":
    "De getallen in deze kolom zijn gelezen als hele procenten: {text} is {text}%. Klopt dat niet, geef ze dan de opmaak procent.",
  "finding.column.similar": "Kolom “{heading}” is gelezen als “{field}”; klopt dat niet, kies dan een andere kolom.",
  "finding.column.guessed":
    "Geen kopje zegt “{field}”; aan de waarden te zien is het kolom “{heading}”. Klopt dat niet, kies dan een andere kolom.",
  "finding.column.guessedKey":
    "Geen kopje op blad {sheet} zegt van welke klant een order is. De waarden van kolom “{heading}” lijken op klantnummers, maar dat is een gok: klopt het niet, dan klopt geen enkel cijfer. Kies de kolom met het klantnummer, of geef haar de kop Klantnummer.",
  "finding.column.rival":
    "Zowel “{heading}” als “{other}” kan “{field}” zijn; “{heading}” is gebruikt. Klopt dat niet, kies dan “{other}”.",
  "finding.column.duplicate":
    "Het kopje “{heading}” komt vaker voor op blad {sheet}; deze kolom is niet gebruikt. Geef elk kopje een eigen naam.",
  "finding.column.contradicted":
    "Kolom “{heading}” zou “{field}” kunnen zijn, maar de waarden passen daar niet bij; de kolom is niet gebruikt. Kies zelf de juiste kolom.",
  "finding.column.missing": "Op blad {sheet} is geen kolom “{field}” gevonden. Kies de kolom zelf, of voeg hem toe.",
  "finding.correction.lost":
    "Je keuze van kolom “{heading}” voor “{field}” op blad {sheet} werkt niet meer: dat kopje is er niet. Kies opnieuw.",
  "finding.amount.vatUnknown":
    "Kolom “{heading}” zegt niet of de bedragen met of zonder btw zijn; controleer dat. Wij rekenen exclusief btw.",
  "finding.sheet.secondBlock":
    "Onder de lijst op blad {sheet} begint in rij {row} een andere lijst; die is niet gelezen. Zet hem op een eigen blad als hij nodig is.",
  "finding.sheet.unsure":
    "Het is niet zeker wat voor lijst op blad {sheet} staat; controleer of de kolommen goed zijn gelezen.",
  "finding.sheet.unknown":
    "Van de lijst op blad {sheet} is niets gemaakt. Is die wel nodig, kies dan zelf welke kolom wat is.",
  "finding.sheet.hidden": "Het verborgen blad {sheet} is overgeslagen; blad {used} is gebruikt.",
  "finding.sheet.hidden.used":
    "Blad {sheet} is verborgen, maar er is geen ander blad dat past; het is toch gebruikt. Controleer of dat klopt.",
  "finding.sheet.setAside":
    "Blad {sheet} lijkt op een kopie, een archief of iets anders en is overgeslagen; blad {used} is gebruikt.",
  "finding.sheet.setAside.used":
    "Blad {sheet} lijkt op een kopie, een archief of een concept, maar geen ander blad past; het is toch gebruikt. Controleer of dat klopt.",
} as const;
