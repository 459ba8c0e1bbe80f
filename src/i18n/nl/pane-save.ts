/** Words of the documents that are kept beside the workbook. */
export const paneSave = {
  "pane.save.heading": "Bewaren naast de werkmap",
  "pane.save.text": "Opslaan als Word (tekst)",
  "pane.save.table": "Opslaan als Word (tabel met tijdbalk)",
  "pane.save.calendar": "Agenda opslaan (.ics)",
  "pane.save.saved": "Opgeslagen als {file}. Kijk in je map Downloads.",
  "pane.save.savedInExcel":
    "Opgeslagen als {file}. Kijk in je map Downloads. Staat het daar niet, open de werkmap dan op de browserpagina van Relatieplan en bewaar het daar.",
  "pane.save.noPlan": "Er is nog geen plan om op te slaan: vul eerst doelen of activiteiten in.",
  "pane.save.noDates":
    "Er staat nog niets met een datum in: vul eerst data in bij deelactiviteiten, acties of bezoeken.",
  "pane.save.elsewhere":
    "Op een Mac of iPad laat Excel dit venster geen bestanden bewaren. Open de werkmap op de browserpagina van Relatieplan om het plan als Word-document en de data als agenda (.ics) op te slaan.",
} as const;
