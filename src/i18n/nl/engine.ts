/** Words of what every job does alike. */
export const engine = {
  "finding.typed.kept":
    "In kolom “{heading}” {count|staat|staan} {count} zelf getypte {count|waarde|waarden}; die {count|blijft|blijven} staan. Wil je er formules van maken, laat dan zelf getypte waarden vervangen.",
  "finding.language.followed":
    "De keuzewoorden in deze werkmap zijn Engels (zoals yes, new of hourly rate). De bladen van Relatieplan zijn daarom ook Engels: de formules vergelijken die woorden.",
  "finding.language.kept":
    "De instelling Taal staat op “{stated}”, maar de bladen van Relatieplan zijn in een andere taal gemaakt en houden die. Zet de instelling terug op “{language}”.",
  "finding.settings.tidied":
    "Rond “{word}” stonden spaties die je niet ziet; formules zouden het woord dan niet herkennen. Relatieplan leest het als “{word}” en haalt de spaties weg.",
  "finding.rows.leftOut":
    "Rij {row} op blad {sheet} staat onder de tabel en telt niet mee: er is maar één cel ingevuld, of verderop staat nog iets. Hoort ze erbij, vul haar dan verder in of zet haar in een lege rij van de tabel; een notitie mag blijven staan.",
  "finding.ownColumn.gone":
    "Op blad {sheet} is kolom “{heading}” weg, of ze heeft een andere kop gekregen terwijl er ook kolommen bij kwamen. Zet de kop “{heading}” terug en vul opnieuw in; nu is dit blad niet bijgewerkt.",
  "finding.noRoom": "Rechts van de tabel op blad {sheet} is geen ruimte; onze kolommen staan op blad {companion}.",
  "finding.protectedRoom": "Blad {sheet} is beveiligd; onze kolommen staan daarom op blad {companion}.",
  "sheet.companion.customers": "Klanten (Relatieplan)",
  "sheet.companion.activities": "Activiteiten (Relatieplan)",
  "sheet.companion.budget": "Kosten (Relatieplan)",
  "sheet.companion.goals": "Doelen (Relatieplan)",
  "sheet.companion.subActivities": "Deelact. (Relatieplan)",
  "sheet.companion.yield": "Opbrengst (Relatieplan)",
  "sheet.companion.units": "Units (Relatieplan)",
  "sheet.companion.hours": "Uren (Relatieplan)",
  "companion.explanation": "Een regel per regel van je eigen blad; daar was rechts van de tabel geen ruimte.",
  "companion.key": "Regel",
} as const;
