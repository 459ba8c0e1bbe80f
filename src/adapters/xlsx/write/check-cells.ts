import { parseAddress } from "../../../workbook/address";
import { partText, relationshipsOf, sheetParts, type XlsxPackage } from "../package/xlsx-package";
import { readSharedStrings } from "../read/read-shared-strings";
import { splitSheet } from "./sheet-text";
import { attribute, childElements, nextTag, rootTag, tagName } from "./xml-elements";

/** How far indices may go: a cell beyond them points at nothing. */
type Bounds = { readonly strings: number; readonly formats: number; readonly dxfs: number };

/** Rows and cells out of order or doubled, and indices of texts and formats that do not exist. */
export function checkCells(pkg: XlsxPackage): string[] {
  const bounds = { strings: readSharedStrings(pkg).length, ...styleBounds(pkg) };
  return sheetParts(pkg)
    .filter(({ kind }) => kind === "worksheet")
    .flatMap(({ path }) =>
      checkSheet(partText(pkg, path), { bounds, place: { file: pkg.fileName, part: path } }).map(
        (problem) => `${path}: ${problem}`,
      ),
    );
}

function styleBounds(pkg: XlsxPackage): { formats: number; dxfs: number } {
  const link = relationshipsOf(pkg, pkg.workbookPath).find(({ kind }) => kind === "styles");
  if (!link) return { formats: 1, dxfs: 0 };
  const xml = partText(pkg, link.target);
  const count = (list: string) => {
    const found = childElements(xml, rootTag(xml).end).find(({ name }) => name === list);
    if (!found) return 0;
    const text = xml.slice(found.start, found.end);
    return childElements(text, rootTag(text).end).length;
  };
  return { formats: count("cellXfs"), dxfs: count("dxfs") };
}

type SheetToCheck = { readonly bounds: Bounds; readonly place: { readonly file: string; readonly part: string } };

function checkSheet(xml: string, { bounds, place }: SheetToCheck): string[] {
  const { data, shell } = splitSheet(xml, place);
  const priorities = [...shell.text.matchAll(/<(?:\w+:)?cfRule\s[^>]*>/g)].map(([tag]) => tag);
  const badLook = priorities.filter((tag) => Number(attribute(tag, "dxfId") ?? -1) >= bounds.dxfs);
  return [...new CellWalk(bounds).problemsIn(data), ...badLook.map((tag) => `look out of range: ${tag}`)];
}

class CellWalk {
  private readonly problems: string[] = [];
  private row = -1;
  private column = -1;
  private isSharedText = false;

  constructor(private readonly bounds: Bounds) {}

  problemsIn(data: string): string[] {
    for (let tag = nextTag(data, 0); tag; tag = nextTag(data, tag.end)) {
      if (tag.kind === "close") continue;
      const name = tagName(data, tag.start);
      const text = data.slice(tag.start, tag.end);
      if (name === "row") this.enterRow(text);
      else if (name === "c") this.enterCell(text);
      else if (name === "v" && this.isSharedText)
        this.checkIndex(data.slice(tag.end, data.indexOf("<", tag.end)), this.bounds.strings);
    }
    return this.problems;
  }

  private enterRow(tag: string): void {
    const row = Number(attribute(tag, "r") ?? this.row + 2) - 1;
    if (row <= this.row) this.problems.push(`row ${row + 1} out of order`);
    this.row = row;
    this.column = -1;
  }

  private enterCell(tag: string): void {
    const written = attribute(tag, "r");
    const at = written === undefined ? { row: this.row, column: this.column + 1 } : parseAddress(written);
    if (!at || at.row !== this.row || at.column <= this.column) this.problems.push(`cell ${written} out of order`);
    this.column = at?.column ?? this.column;
    this.isSharedText = attribute(tag, "t") === "s";
    this.checkIndex(attribute(tag, "s") ?? "0", this.bounds.formats);
  }

  private checkIndex(index: string, bound: number): void {
    if (!(Number(index) >= 0 && Number(index) < bound))
      this.problems.push(`index ${index} of ${bound} in row ${this.row + 1}`);
  }
}
