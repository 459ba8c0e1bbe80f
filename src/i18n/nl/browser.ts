/** Words of the browser page around the pane. */
export const browser = {
  "browser.title": "Relatieplan",
  "browser.title.file": "{file} – Relatieplan",
  "browser.title.unsaved": "{file} (nog niet gedownload) – Relatieplan",
  "browser.about":
    "Vul je promotieplan, omzetprognose, urenbundels en klantwaarde in je eigen Excel-werkmap in, als formules die blijven rekenen.",
  "browser.start.heading": "Open je werkmap",
  "browser.start.text":
    "Sleep een Excel-bestand (.xlsx of .xlsm) hierheen, of kies er een; een CSV-bestand mag ook. Je ziet eerst wat er verandert; daarna download je het resultaat.",
  "browser.start.open": "Werkmap kiezen",
  "browser.start.new": "Nieuw plan maken",
  "browser.start.privacy":
    "Alles gebeurt op deze computer: je bestand gaat niet naar internet. Deze pagina werkt ook zonder verbinding.",
  "browser.open": "Andere werkmap",
  "browser.new": "Nieuw plan",
  "browser.newFile": "Mijn plan",
  "browser.language.other": "English",
  "browser.orders.add": "Orders toevoegen (.csv of .xlsx)",
  "browser.orders.undo": "Weer weghalen",
  "browser.drop": "Laat los om je werkmap te openen. Orders (.csv) worden toegevoegd aan de werkmap die open is.",
  "browser.newVersion": "Er is een nieuwe versie van deze pagina; je krijgt die als je de pagina opnieuw laadt.",
  "browser.newVersion.load": "Opnieuw laden",
  "browser.close": "Sluiten",
  "browser.download": "Downloaden",
  "browser.unsaved": "Nog niet gedownload",
  "browser.opening": "De werkmap wordt geopend …",
  "browser.leave":
    "Je hebt wijzigingen die nog niet zijn gedownload. Ze gaan verloren als je een andere werkmap opent. Toch doorgaan?",
  "browser.leave.go": "Toch doorgaan",
  "browser.leave.stay": "Hier blijven",
  "browser.trouble.heading": "Dat lukte niet",
  "browser.trouble.several": "Er kan maar één werkmap tegelijk open zijn; sleep er één hierheen.",
  "browser.trouble.laterFirst": "Na deze orders is er nog een bestand bij gekomen; haal dat eerst weg.",
  "browser.trouble.unexpected":
    "Er ging onverwacht iets mis ({message}). Laad de pagina opnieuw en probeer het nog eens.",
  "browser.trouble.load":
    "Een deel van deze pagina kan niet worden geladen. Controleer je internetverbinding en laad de pagina opnieuw.",
  "browser.workbook": "Werkmap",
  "browser.sheets": "Bladen",
  "browser.sheet.added": "{sheet} (nieuw)",
  "browser.sheet.changed": "{sheet} (gewijzigd)",
  "browser.sheet.empty": "Dit blad is leeg.",
  "browser.grid": "Blad {sheet}",
  "browser.grid.row": "Rij",
  "browser.grid.changed": "gewijzigd",
  "browser.grid.cell": "Cel {cell}",
  "browser.grid.emptyCell": "leeg",
} as const;
