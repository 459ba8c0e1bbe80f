import { type Translator } from "../../i18n/translator";
import { columnLetters, formatAddress } from "../../workbook/address";
import { type ChangeReport, type ColumnChange } from "./column-changes";
import { printable } from "./printable";
import { valueText } from "./value-text";

/** The preview as it is printed: per sheet a line per column, then the sheets that are new. */
export function previewText({ columns, addedSheets, isRemembered }: ChangeReport, t: Translator): string {
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))];
  const lines = sheets.flatMap((sheet) => [
    t("cli.preview.sheet", { sheet: printable(sheet) }),
    ...columns.filter((column) => column.sheet === sheet).map((column) => `  ${columnLine(column, t)}`),
  ]);
  const names = addedSheets.map(printable).join(", ");
  if (addedSheets.length > 0) lines.push(t("cli.preview.addedSheets", { count: addedSheets.length, names }));
  if (lines.length === 0 && isRemembered) lines.push(t("cli.preview.remembered"));
  return lines.map((line) => `  ${line}\n`).join("");
}

function columnLine(change: ColumnChange, t: Translator): string {
  const { heading, cells } = change;
  const params = { column: columnLetters(change.column), what: whatHappens(change, t) };
  const name = heading === undefined ? undefined : printable(heading);
  if (cells !== undefined)
    return name === undefined
      ? t("cli.preview.cells.bare", { cells, ...params })
      : t("cli.preview.cells", { heading: name, cells, ...params });
  return t("cli.preview.column", { heading: name ?? "", ...params });
}

function whatHappens(change: ColumnChange, t: Translator): string {
  const counts = (["filled", "overwritten", "emptied"] as const)
    .filter((kind) => change[kind] > 0)
    .map((kind) => t(`cli.preview.${kind}`, { count: change[kind] }));
  if (counts.length === 0) return t("cli.preview.newColumn");
  const examples = change.examples.map((example) => exampleText(example, t));
  return [counts.join(", "), ...examples].join("; ");
}

function exampleText(example: ColumnChange["examples"][number], t: Translator): string {
  const { before, after, format, formulaAfter } = example;
  const value = valueText(after, { format, t });
  return t("cli.preview.example", {
    cell: formatAddress(example),
    before: valueText(before, { format, t }),
    after: formulaAfter === undefined ? value : t("cli.preview.formula", { value }),
  });
}
