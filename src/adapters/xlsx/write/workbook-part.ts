import { type SheetVisibility } from "../../../workbook/snapshot";
import { fileFormula } from "./file-formula";
import { linkAttribute } from "./link-attribute";
import { OrderedPart } from "./ordered-part";
import { attribute, childElements, rootTag, setAttribute } from "./xml-elements";
import { escapeAttribute, escapeFormula, escapeName, unescapeName, withPrefix } from "./xml-text";

const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

export type SheetEntry = {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: SheetVisibility;
  readonly relationship: string;
  /** Before all other tabs; absent: behind them. */
  readonly place?: "first";
};

/** The workbook part: its tabs, names and how it is calculated. */
export class WorkbookPart {
  private readonly part: OrderedPart;

  constructor(xml: string) {
    this.part = new OrderedPart(xml, ORDER);
  }

  get text(): string {
    return this.part.text;
  }

  get isDate1904(): boolean {
    const stated = attribute(rootTag(this.part.child("workbookPr") ?? "<x/>").tag, "date1904");
    return stated === "1" || stated === "true";
  }

  /** Structure is protected: no tab may be added or taken away. */
  get isStructureLocked(): boolean {
    const locked = attribute(rootTag(this.part.child("workbookProtection") ?? "<x/>").tag, "lockStructure");
    return locked === "1" || locked === "true";
  }

  /** Has every formula calculated anew when the workbook is opened: what we wrote is cached, not proven. */
  calculateOnLoad(): void {
    const known = this.part.child("calcPr") ?? withPrefix("<calcPr/>", this.part.prefix);
    this.part.replace("calcPr", setAttribute(known, "fullCalcOnLoad", "1"));
  }

  /** Adds a tab; gives its position, by which sheet-level names know it. */
  addSheet({ name, sheetId, visibility, relationship, place }: SheetEntry): number {
    const state = visibility === "visible" ? "" : ` state="${visibility}"`;
    const entry = `<sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${state}${linkAttribute(this.part.root, relationship)}/>`;
    const list = this.listed("sheets");
    const position = place === "first" ? 0 : list.length;
    if (position < list.length) this.moveTabs({ from: position, by: 1 });
    this.writeList("sheets", list.toSpliced(position, 0, withPrefix(entry, this.part.prefix)));
    return position;
  }

  /** What knows tabs by position follows them: names that hold within one, and the tab in view. */
  private moveTabs({ from, by }: TabMove): void {
    const names = this.listed("definedNames");
    this.writeList(
      "definedNames",
      names.map((entry) => renumbered(entry, { from, by })),
    );
    this.part.rewriteEach("bookViews", (views) => viewsMoved(views, { from, by }));
  }

  /** Takes a tab away with the names that hold within it; later tabs' names keep pointing at them. */
  removeSheet(name: string): void {
    const sheets = this.listed("sheets");
    const position = sheets.findIndex((sheet) => sameName(attribute(sheet, "name"), name));
    if (position < 0) return;
    this.writeList(
      "sheets",
      sheets.filter((_, index) => index !== position),
    );
    const names = this.listed("definedNames");
    this.writeList(
      "definedNames",
      names.filter((entry) => tabOf(entry) !== position),
    );
    this.moveTabs({ from: position + 1, by: -1 });
    this.part.rewriteEach("bookViews", (views) => withinTabs(views, sheets.length - 1));
  }

  /** A tab of that name exists, of whatever kind. */
  hasSheet(name: string): boolean {
    return this.listed("sheets").some((sheet) => sameName(attribute(sheet, "name"), name));
  }

  nextSheetId(): number {
    return this.listed("sheets").reduce((last, sheet) => Math.max(last, Number(attribute(sheet, "sheetId"))), 0) + 1;
  }

  /** Defines, redefines or (`undefined`) removes a name of the whole workbook, or of one tab (by position). */
  setName(name: string, refersTo: string | undefined, position?: number): void {
    const list = this.listed("definedNames");
    const isIt = (entry: string) => {
      const { tag } = rootTag(entry);
      return (
        sameName(unescapeName(attribute(tag, "name") ?? ""), name) &&
        attribute(tag, "localSheetId") === position?.toString()
      );
    };
    const known = list.find(isIt);
    const written = refersTo === undefined ? undefined : this.nameEntry({ known, name, refersTo, position });
    if (known === undefined) this.writeList("definedNames", written === undefined ? list : [...list, written]);
    else
      this.writeList(
        "definedNames",
        list.flatMap((entry) => (isIt(entry) ? (written ?? []) : entry)),
      );
  }

  private nameEntry({ known, name, refersTo, position }: NameToWrite): string {
    const scope = position === undefined ? "" : ` localSheetId="${position}"`;
    const tag =
      known === undefined
        ? withPrefix(`<definedName name="${escapeName(name)}"${scope}>`, this.part.prefix)
        : rootTag(known).tag;
    return `${tag.replace(/\s*\/>$/, ">")}${escapeFormula(fileFormula(refersTo))}</${this.part.prefix}definedName>`;
  }

  private listed(name: string): string[] {
    const list = this.part.child(name);
    if (list === undefined) return [];
    const { end, tag } = rootTag(list);
    return tag.endsWith("/>") ? [] : childElements(list, end).map((child) => list.slice(child.start, child.end));
  }

  private writeList(name: string, entries: readonly string[]): void {
    const { prefix } = this.part;
    const known = this.part.child(name);
    if (entries.length === 0 && known === undefined) return;
    const tag = known === undefined ? `<${prefix}${name}>` : rootTag(known).tag.replace(/\s*\/>$/, ">");
    this.part.replace(name, entries.length === 0 ? undefined : `${tag}${entries.join("")}</${prefix}${name}>`);
  }
}

type NameToWrite = {
  readonly known?: string;
  readonly name: string;
  readonly refersTo: string;
  readonly position?: number;
};

function sameName(a: string | undefined, b: string): boolean {
  return a !== undefined && a.toLowerCase() === b.toLowerCase();
}

/** Tabs from a position on that stand further on, or back. */
type TabMove = { readonly from: number; readonly by: 1 | -1 };

/** The tab that a name holds within, by position. */
function tabOf(entry: string): number | undefined {
  const position = attribute(rootTag(entry).tag, "localSheetId");
  return position === undefined ? undefined : Number(position);
}

function renumbered(entry: string, { from, by }: TabMove): string {
  const position = tabOf(entry);
  if (position === undefined || position < from) return entry;
  const { end, tag } = rootTag(entry);
  return setAttribute(tag, "localSheetId", String(position + by)) + entry.slice(end);
}

/** A view that says nothing shows the first tab. */
function viewsMoved(views: string, { from, by }: TabMove): string {
  return views.replaceAll(/<(?:[\w.-]+:)?workbookView(?=[\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*>/g, (view) => {
    const shown = Number(attribute(view, "activeTab") ?? 0);
    const moved = shown < from ? view : setAttribute(view, "activeTab", String(shown + by));
    const leading = attribute(view, "firstSheet");
    if (leading === undefined || Number(leading) < from) return moved;
    return setAttribute(moved, "firstSheet", String(Number(leading) + by));
  });
}

/** A view may not show a tab that is no longer there. */
function withinTabs(views: string, count: number): string {
  return views.replaceAll(/(\s(?:activeTab|firstSheet)=")(\d+)"/g, (_whole, lead: string, tab: string) => {
    return `${lead}${Math.min(Number(tab), count - 1)}"`;
  });
}
