import { type CustomXmlModel } from "./custom-xml-model";
import { type NameModel } from "./name-model";
import { type PropertyBag } from "./property-bag";
import { SheetModel } from "./sheet-model";
import { type TableModel } from "./table-model";

export type BookSettings = {
  readonly name?: string;
  /** Opened to be looked at only: every write is refused. */
  readonly isReadOnly?: boolean;
  /** The year a date typed without one falls in. */
  readonly currentYear?: number;
  readonly use1904Dates?: boolean;
};

/** The whole workbook as the host keeps it; what the API objects read and write. */
export class BookModel {
  readonly name: string;
  isReadOnly: boolean;
  readonly currentYear: number;
  readonly use1904Dates: boolean;
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly customXml: CustomXmlModel[] = [];
  readonly properties: PropertyBag = new Map();
  readonly customProperties = new Map<string, unknown>();
  readonly settings = new Map<string, unknown>();
  isStructureProtected = false;
  calculationMode = "Automatic";
  activeSheetId: string | undefined;
  selection = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Grows with everything that can change what a formula gives. */
  revision = 0;
  private lastId = 0;

  constructor({ name = "Map1.xlsx", isReadOnly = false, currentYear = 2026, use1904Dates = false }: BookSettings = {}) {
    this.name = name;
    this.isReadOnly = isReadOnly;
    this.currentYear = currentYear;
    this.use1904Dates = use1904Dates;
  }

  /** Ids are never given twice, also not after a deletion. */
  nextId(): number {
    return ++this.lastId;
  }

  addSheet(name: string): SheetModel {
    const number = this.nextId();
    const sheet = new SheetModel(`{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`, name);
    this.sheets.push(sheet);
    this.activeSheetId ??= sheet.id;
    this.touch();
    return sheet;
  }

  findSheet(nameOrId: string): SheetModel | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
  }

  allTables(): { sheet: SheetModel; table: TableModel }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** Every formula of the workbook, in cells and names, as `rewrite` has it. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const { cells } of this.sheets) cells.rewriteFormulas(rewrite);
    for (const name of [...this.names, ...this.sheets.flatMap(({ names }) => names)]) {
      name.formula = `=${rewrite(name.formula.slice(1))}`;
    }
    this.touch();
  }

  touch(): void {
    this.revision++;
  }
}
