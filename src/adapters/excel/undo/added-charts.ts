import { type AddedSheet } from "./excel-details";

/** Which of our sheets have charts that did not come with them: cells alone do not show that somebody worked there. */
export async function sheetsWithAddedCharts(
  context: Excel.RequestContext,
  sheets: readonly AddedSheet[],
): Promise<ReadonlySet<string>> {
  if (sheets.length === 0) return new Set();
  const asked = sheets.map(({ name, charts }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { name, charts, found: sheet.charts.load("items/name") };
  });
  await context.sync();
  const worked = asked.filter(({ charts, found }) => !found.isNullObject && found.items.length > charts);
  return new Set(worked.map(({ name }) => name.toLowerCase()));
}
