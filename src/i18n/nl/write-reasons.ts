/** Why a cell can't be written: fills `{reason}` of `error.workbook.cannotWrite`. Keys are `reason.<code>`. */
export const writeReasons = {
  "reason.merged": "de cel hoort bij een samengevoegd blok; schrijf in de cel linksboven of hef de samenvoeging op",
  "reason.reserved": "hier staat een draaitabel, matrixformule of grafiekblad",
  "reason.textTooLong": "de tekst is langer dan de 32.767 tekens die een cel kan bevatten",
  "reason.formulaTooLong": "de formule is langer dan de 8.192 tekens die een cel kan bevatten",
  "reason.noSheet": "er is geen werkblad met deze naam",
  "reason.noTable": "de tabel staat niet op dit blad",
  "reason.sheetExists": "er is al een blad met deze naam",
  "reason.sheetName": "dit is geen mogelijke bladnaam (1 tot 31 tekens, zonder [ ] : * ? / \\)",
  "reason.tableExists": "er is al een tabel met dezelfde naam",
  "reason.structureLocked":
    "de structuur van de werkmap is beveiligd; hef die beveiliging op om een blad toe te voegen",
  "reason.wouldDamage": "de werkmap zou daarna door Excel hersteld moeten worden; meld dit met het bestand erbij",
} as const;
