/** Words for `WorkbookError`: one sentence each, with what, where and what to do. */
export const errors = {
  "error.file.notFound": "Het bestand {file} is niet gevonden; controleer de naam en de map.",
  "error.file.empty": "{file} is leeg (0 bytes); kies het bestand opnieuw of vraag om een nieuwe kopie.",
  "error.file.truncated": "{file} is onvolledig (afgebroken download of kopie); haal het bestand opnieuw op.",
  "error.file.notZip": "{file} is geen Excel-werkmap; sla het in Excel op als Excel-werkmap (.xlsx).",
  "error.file.encrypted":
    "{file} is met een wachtwoord beveiligd; open het in Excel, verwijder het wachtwoord en sla het op.",
  "error.file.oldXls": "{file} is een oud Excel-bestand (.xls); sla het in Excel op als Excel-werkmap (.xlsx).",
  "error.file.xlsb": "{file} is een binaire werkmap (.xlsb); sla het in Excel op als Excel-werkmap (.xlsx).",
  "error.file.ods": "{file} is een OpenDocument-bestand (.ods); sla het op als Excel-werkmap (.xlsx).",
  "error.file.csvRenamed":
    "{file} is een tekstbestand (CSV) en geen werkmap; open het in Excel en sla het op als Excel-werkmap (.xlsx).",
  "error.file.htmlRenamed":
    "{file} is een webpagina en geen werkmap; open het in Excel en sla het op als Excel-werkmap (.xlsx).",
  "error.file.notWorkbook": "{file} is een zipbestand zonder Excel-werkmap; kies het .xlsx-bestand zelf.",
  "error.file.strict":
    "{file} is opgeslagen als Strict Open XML; sla het in Excel op als gewone Excel-werkmap (.xlsx).",
  "error.file.signed":
    "{file} is digitaal ondertekend en zou bij wijzigen ongeldig worden; sla in Excel een kopie zonder handtekening op.",
  "error.file.tooLarge": "{file} is uitgepakt te groot ({size} MB, het maximum is {max} MB); splits de werkmap.",
  "error.file.tooManyCells":
    "{file} heeft te veel gevulde cellen (meer dan {max}); splits de werkmap of verwijder oude jaren.",
  "error.file.badPath": "{file} bevat een onveilig pad ({part}) en wordt niet geopend; vraag om een nieuwe kopie.",
  "error.file.doctype":
    "{file} bevat een onveilige XML-declaratie in {part} en wordt niet geopend; sla het opnieuw op in Excel.",
  "error.file.brokenXml": "{file} is beschadigd in {part}; open het in Excel, laat het herstellen en sla het op.",
  "error.file.badPart":
    "In {file} ontbreekt of klopt niet: {part}; open het in Excel, laat het herstellen en sla het op.",
  "error.file.cannotWrite":
    "{file} kan niet worden weggeschreven; sluit het in Excel en controleer of de map schrijfbaar is.",
  "error.csv.unreadable": "{file} kan niet als CSV worden gelezen; sla het op als CSV (UTF-8) en probeer het opnieuw.",
  "error.csv.noColumns":
    "{file} heeft geen kolommen; een CSV-bestand heeft een kopregel en ; , of tabs tussen de kolommen.",
  "error.workbook.changed": "Cel {cell} is intussen veranderd; er is niets geschreven. Bekijk het voorbeeld opnieuw.",
  "error.workbook.partlyWritten":
    "Het schrijven is halverwege gestopt bij {cell}; gebruik Ongedaan maken om alles terug te zetten.",
  "error.program.unreachable":
    "Een onderdeel van Relatieplan kan niet worden geladen; er is niets veranderd. Controleer je internetverbinding en probeer het opnieuw.",
  "error.workbook.hiddenSheet":
    "Blad {sheet} is verborgen. Maak het in Excel zichtbaar (klik met rechts op een bladtab) en probeer het opnieuw.",
  "error.workbook.noSheet": "Blad {sheet} is er niet meer; kies Opnieuw kijken om te zien welke bladen er nu zijn.",
  "error.workbook.protectedSheet":
    "Blad {sheet} is beveiligd; hef de beveiliging op of laat het resultaat op een nieuw blad zetten.",
  "error.workbook.cannotWrite": "In {cell} kan niet worden geschreven ({reason}); er is niets gewijzigd.",
  "error.undo.wrongFile":
    "Het bewijs hoort niet bij {file}: het bestand is een ander of is verplaatst; er is niets gewijzigd.",
  "error.undo.badReceipt":
    "{file} is geen bruikbaar bewijs van Relatieplan; kies het bestand dat op .relatieplan-undo.json eindigt.",
} as const;
