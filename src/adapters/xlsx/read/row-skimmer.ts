import { type XmlFeed } from "../package/xml";
import { emptyPlainRow, type PlainRow, readPlainRow } from "./plain-row";

/** A row longer than this is read by the XML reader, as it comes. */
const LONGEST_ROW = 1024 * 1024;
const ROW_END = "</row>";
const DATA_START = "sheetData>";

/**
 * Stands before the XML reader of a sheet and takes plain rows out of what it is fed. Whatever is not one goes to the
 * reader, which therefore sees a sheet with fewer rows and judges everything else: only whole elements are left out, so
 * what is broken stays broken.
 */
export class RowSkimmer {
  /** The reader has just been given the end of a row or the beginning of the cells: a row can begin here. */
  private isBetweenRows = false;
  private hasBegun = false;
  /** Comments and the like may hold what looks like a row. */
  private isPlain = true;
  private lastFed = "";
  private rest = "";
  private readonly row = emptyPlainRow();

  constructor(
    private readonly take: (row: PlainRow) => void,
    private readonly reader: XmlFeed,
  ) {}

  /** To be told by the reader's handlers, at every tag: whether it is the beginning of the cells or ends a row. */
  betweenRows(isBetween: boolean): void {
    this.isBetweenRows = isBetween;
    this.hasBegun ||= isBetween;
  }

  write(chunk: string): void {
    const text = this.rest + chunk;
    this.rest = "";
    let at = 0;
    while (at < text.length && this.isPlain) {
      if (this.isBetweenRows) at = this.skim(text, at);
      const end = this.nextPlace(text, at);
      const isUnfinishedRow = end < 0 && this.isBetweenRows && text.length - at < LONGEST_ROW;
      if (isUnfinishedRow) this.rest = text.slice(at);
      else if (end < 0) this.feedLoose(text.slice(at));
      else this.feed(text.slice(at, end));
      at = end < 0 ? text.length : end;
    }
    if (at < text.length) this.feedLoose(text.slice(at));
  }

  close(): void {
    this.feedLoose(this.rest);
    this.reader.close();
  }

  /** Takes the plain rows that follow each other; gives the place of what is none. */
  private skim(text: string, from: number): number {
    let at = afterBlanks(text, from);
    for (let end = readPlainRow(text, at, this.row); end >= 0; end = readPlainRow(text, at, this.row)) {
      this.take(this.row);
      at = afterBlanks(text, end);
    }
    return at;
  }

  /** Behind the next tag after which a row can begin; -1 when there is none. */
  private nextPlace(text: string, from: number): number {
    const mark = this.hasBegun ? ROW_END : DATA_START;
    const at = text.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length;
  }

  /** A text that ends anywhere: the reader may be in the middle of a tag. */
  private feedLoose(text: string): void {
    this.feed(text);
    this.isBetweenRows = false;
  }

  /** A text that ends with a tag; what that was, the handlers have said by the end. */
  private feed(text: string): void {
    if (text === "") return;
    this.isBetweenRows = false;
    const seen = this.lastFed + text;
    if (this.isPlain && (seen.includes("<!") || /<\?(?!xml )/.test(seen))) this.isPlain = false;
    this.lastFed = text.slice(-1);
    this.reader.write(text);
  }
}

/** Blanks and line breaks between rows mean nothing. */
function afterBlanks(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13; code = text.charCodeAt(at)) at++;
  return at;
}
