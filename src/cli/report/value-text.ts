import { type Translator } from "../../i18n/translator";
import { isBlank, isCellError, type Scalar } from "../../workbook/cells";
import { readableNumber } from "../../workbook/shown/readable-number";
import { printable } from "./printable";

const LONGEST_TEXT = 40;

/** A cell as a person reads it on the sheet: `€ 1.250,00`, `31-12-2024`, `12,5 %`, `leeg`. */
export function valueText(value: Scalar, { format, t }: { format: string | undefined; t: Translator }): string {
  if (isBlank(value) || value === null) return t("cli.preview.empty");
  if (isCellError(value)) return printable(value.error);
  if (typeof value === "boolean") return t(value ? "cli.preview.yes" : "cli.preview.no");
  if (typeof value === "number") return readableNumber(value, { format, language: t.language });
  return `“${shortened(printable(value))}”`;
}

function shortened(text: string): string {
  const characters = Array.from(text); // by code point: half an emoji is no character
  return characters.length > LONGEST_TEXT ? `${characters.slice(0, LONGEST_TEXT - 1).join("")}…` : text;
}
