/** What writing in Excel itself can run into. `reason.<code>` fills `{reason}` of `error.workbook.cannotWrite`. */
export const excel = {
  "reason.readOnly": "de werkmap is alleen-lezen; kies Bewerken inschakelen of sla een kopie op",
  "reason.cellEdit": "er wordt nog in een cel getypt; druk eerst op Enter",
  "reason.accessDenied":
    "Excel laat hier geen wijzigingen toe; kijk of het blad beveiligd of de werkmap alleen-lezen is",
  "reason.oldExcel":
    "deze versie van Excel kan een tabel niet groter maken; werk Excel bij of gebruik het bestand (.xlsx)",
  "reason.excelRefused": "Excel weigerde de wijziging",
  "finding.excel.filterRestored": "Het filter van {name} is tijdens het schrijven even uitgezet en daarna teruggezet.",
  "finding.excel.filterLost":
    "Het filter van {name} kon niet worden teruggezet; alle rijen zijn nu zichtbaar. Stel het filter opnieuw in.",
  "finding.excel.notAsWritten": "Excel heeft hier {found:exact} in plaats van {expected:exact}; controleer de cel.",
  "finding.excel.otherResult":
    "Excel rekent hier {found:exact} uit, Relatieplan {expected:exact}; controleer de cellen waar de formule naar verwijst.",
  "finding.excel.moreDifferences": "Nog {count} cellen wijken af van wat er is geschreven.",
  "finding.excel.notChecked":
    "Er is geschreven, maar Excel gaf het resultaat niet terug om te controleren; bekijk de cellen zelf.",
  "finding.excel.undoNotKept":
    "Ongedaan maken kan zolang dit venster open is; de wijziging is te groot om in de werkmap te onthouden.",
  "finding.excel.manualCalculation":
    "De werkmap rekent niet vanzelf; druk op F9 om alle uitkomsten bij te werken of zet Automatisch berekenen aan.",
} as const;
