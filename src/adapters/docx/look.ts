import { BorderStyle, type IStylesOptions } from "docx";
import { type Language } from "../../i18n/translator";

/** The sheets' palette; RRGGBB. Text on a fill contrasts at least 4.5 : 1. */
export const COLOURS = {
  teal: "1F5C63",
  lightTeal: "D5E8EA",
  white: "FFFFFF",
  dark: "1F1F1F",
  grey: "595959",
} as const;

/** Half points. */
export const SIZES = { body: 20, table: 17, bar: 14 } as const;

/** On every computer with Word, and as wide as its free look-alike. */
const FONT = "Arial";
const SPELLING: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** Word's own styles, so that the navigation pane, a table of contents and a school's template work with them. */
export function documentStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: COLOURS.teal },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80 } },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZES.body, color: COLOURS.dark, language: { value: SPELLING[language] } },
        paragraph: { spacing: { after: 100 } },
      },
      title: {
        run: { font: FONT, size: 52, bold: true, color: COLOURS.teal },
        paragraph: { spacing: { before: 600, after: 120 } },
      },
      heading1: heading(32, 320),
      heading2: heading(25, 220),
    },
    paragraphStyles: [
      {
        id: "Subtitle",
        name: "Subtitle",
        basedOn: "Normal",
        next: "Normal",
        run: { size: 26, color: COLOURS.grey },
        paragraph: { spacing: { after: 400 } },
      },
    ],
  };
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "BFBFBF" } as const;

/** Thin grey lines around and between the cells. */
export const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;
