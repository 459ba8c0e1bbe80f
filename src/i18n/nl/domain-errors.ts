/** Words for `DomainError`: key `domainError.<code>`; `field` is the figure's own name. */
export const domainErrors = {
  "domainError.margin.outOfRange": "De marge ({field}) moet tussen 0 % en 100 % liggen; pas het percentage aan.",
  "domainError.fraction.outOfRange": "{field} moet tussen 0 % en 100 % liggen; pas het percentage aan.",
  "domainError.figure.negative": "{field} mag niet negatief zijn; vul 0 of een hoger getal in.",
  "domainError.figure.notPositive": "{field} moet groter zijn dan 0; vul een hoger getal in.",
  "domainError.figure.notCount": "{field} moet een heel getal van 0 of hoger zijn; pas het aantal aan.",
  "domainError.growth.outOfRange": "De groei ({field}) moet hoger zijn dan -100 %; pas het percentage aan.",
  "domainError.date.impossible":
    "Deze datum ({field}) bestaat niet; controleer dag, maand en jaar (1900 tot en met 9999).",
  "domainError.serial.outOfRange": "Dit getal ({field}) is geen datum; vul een datum in vanaf 1 januari 1900.",
  "domainError.week.impossible":
    "Dit weeknummer ({field}) bestaat niet in dat jaar; vul een week van 1 tot en met 52 of 53 in.",
  "domainError.period.reversed": "De einddatum ({field}) ligt vóór de begindatum; pas een van beide aan.",
  "domainError.weights.invalid":
    "De verdeling ({field}) klopt niet: gebruik geen negatieve waarden en minstens één boven 0.",
  "domainError.deliveries.tooMany": "Er zijn meer goede leveringen ({field}) dan orders; controleer beide aantallen.",
} as const;
