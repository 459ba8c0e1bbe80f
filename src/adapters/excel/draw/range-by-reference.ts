/** The range behind `Omzetprognose!$F$6:$F$17` or `'Blad 2'!$A$1`. */
export function rangeByReference(context: Excel.RequestContext, reference: string): Excel.Range {
  const [sheet, address] = splitReference(reference);
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

function splitReference(reference: string): [sheet: string, address: string] {
  const at = reference.lastIndexOf("!");
  const name = reference.slice(0, at);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return [sheet, reference.slice(at + 1).replaceAll("$", "")];
}
