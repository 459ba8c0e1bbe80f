import { type Language } from "../i18n/translator";

/** How a plan is laid out on paper: text to read, or tables with a bar for every week. */
export const DOCUMENT_FORMATS = ["text", "table"] as const;

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A text document as plain data: what a word processor is to show, with every number and date already in words. */
export type DocumentModel = {
  /** Also the name in the file's properties and at the foot of each page. */
  readonly title: string;
  readonly language: Language;
  readonly orientation: "portrait" | "landscape";
  /** Words around the page numbers: `page` 3 `of` 12. */
  readonly pageWords: { readonly page: string; readonly of: string };
  readonly blocks: readonly DocumentBlock[];
};

export type DocumentBlock =
  | { readonly kind: "title" | "subtitle" | "paragraph" | "note"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | FactsBlock
  | TableBlock
  | { readonly kind: "pageBreak" };

/** What is said of one thing: a label and its answer, line by line. */
export type FactsBlock = {
  readonly kind: "facts";
  /** What a screen reader calls it. */
  readonly altText: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
};

/** A table; its headings stand again on every page. */
export type TableBlock = {
  readonly kind: "table";
  readonly altText: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
};

export type DocumentColumn = {
  readonly heading: string;
  /** A line of headings above this one: neighbours with the same words share it. */
  readonly group?: string;
  /** Part of the table's width, relative to the other columns. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
};

export type DocumentRow = {
  /** `group` heads the rows below it. */
  readonly tone: "body" | "group" | "total";
  /** As many as there are columns. */
  readonly cells: readonly DocumentCell[];
};

export type DocumentCell = {
  readonly text: string;
  /** A block of a bar; its text is the sign that also reads without colour. */
  readonly isFilled?: true;
};
