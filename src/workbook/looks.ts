import { type ConditionalFormat } from "./sheet-layout";
import { type Look } from "./styles";

/** A look as fonts and fills. Colours are AARRGGBB; what is absent is the workbook's own default. */
export type LookStyle = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: "thin" | "top";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
};

/** How far words that are `indented` begin from the line, in steps of the spreadsheet: about the width of a digit. */
export const INDENT = 1;

/** One calm palette: dark teal for headings, light tints for what is computed, yellow only for input. */
const TEAL = "FF1F5C63";
const LIGHT_TEAL = "FFD5E8EA";
const WHITE = "FFFFFFFF";
const DARK = "FF1F1F1F";
const GREY = "FF595959";
const INPUT = "FFFFF9DB";
const AMBER = "FFFFE3B3";
const GREEN = "FFDDF0DC";
export const LINE = "FFBFBFBF";
/** The line above a total, as dark as its figures. */
export const TOTAL_LINE = DARK;

/** Contrast of text on fill is at least 4.5 : 1 for each; no look is told by colour alone. */
export const LOOKS: Readonly<Record<Look, LookStyle>> = {
  plain: { vertical: "top" },
  title: { bold: true, size: 16, color: TEAL },
  subtitle: { bold: true, size: 12, color: TEAL },
  heading: { bold: true, color: WHITE, fill: TEAL, border: "thin", vertical: "center", wrap: true },
  headingComputed: { bold: true, color: DARK, fill: LIGHT_TEAL, border: "thin", vertical: "center", wrap: true },
  input: { color: DARK, fill: INPUT, border: "thin", vertical: "top" },
  computed: { color: DARK, border: "thin", vertical: "top" },
  label: { bold: true, color: DARK, vertical: "top" },
  explanation: { italic: true, color: GREY, vertical: "top", wrap: true },
  total: { bold: true, color: DARK, border: "top" },
  finding: { color: "FF5C3A00", fill: AMBER, border: "thin", vertical: "top", wrap: true },
  good: { color: "FF1E4620", fill: GREEN, border: "thin", vertical: "top" },
};

/** The looks of conditional formats: only colours and bold, as the format allows for these. */
export const CONDITIONAL_LOOKS: Readonly<Record<ConditionalFormat["look"], LookStyle>> = {
  finding: { color: "FF5C3A00", fill: AMBER },
  good: { color: "FF1E4620", fill: GREEN },
  bar: { color: TEAL, fill: TEAL },
  barToday: { bold: true, color: "FF5C3A00", fill: "FFF0A830" },
  muted: { color: GREY },
};

/** Colours of chart series; dashes and markers tell them apart in grey as well. */
export const SERIES_COLORS = {
  main: "1F5C63",
  comparison: "7F7F7F",
  bandLow: "6FA8AF",
  bandHigh: "6FA8AF",
  accent: "B5651D",
} as const;
