import { HostObject, NOTHING } from "../interpreter/host-object";
import { ApplicationObject } from "./application-object";
import { CustomXmlPartCollection } from "./custom-xml-objects";
import { DocumentPropertiesObject } from "./document-properties-object";
import { FunctionsObject } from "./functions-object";
import { NamedItemCollection } from "./named-item-objects";
import { PivotTableCollection } from "./pivot-objects";
import { BookProtectionObject } from "./protection-objects";
import { RangeObject } from "./range-object";
import { SettingCollection } from "./setting-objects";
import { TableCollection } from "./table-collection";
import { WorksheetCollection } from "./worksheet-collection";
import { type World } from "./world";

/** `Excel.Workbook`: where every path begins. */
export class WorkbookObject extends HostObject {
  readonly apiName = "Workbook";

  constructor(private readonly world: World) {
    super();
  }

  get name(): string {
    return this.world.book.name;
  }

  get readOnly(): boolean {
    return this.world.book.isReadOnly;
  }

  get isDirty(): boolean {
    return true;
  }

  get autoSave(): boolean {
    return false;
  }

  get previouslySaved(): boolean {
    return true;
  }

  get use1904DateSystem(): boolean {
    return this.world.book.use1904Dates;
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.world);
  }

  get tables(): TableCollection {
    return new TableCollection(this.world, undefined);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.world, undefined);
  }

  get pivotTables(): PivotTableCollection {
    return new PivotTableCollection(this.world, this.world.book.sheets);
  }

  get application(): ApplicationObject {
    return new ApplicationObject(this.world);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.world);
  }

  get properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.world);
  }

  get functions(): FunctionsObject {
    return new FunctionsObject(this.world);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.world);
  }

  get protection(): BookProtectionObject {
    return new BookProtectionObject(this.world);
  }

  getSelectedRange(): RangeObject {
    const { book } = this.world;
    return new RangeObject(this.world, this.activeSheet(), book.selection);
  }

  getActiveCell(): RangeObject {
    const { top, left } = this.world.book.selection;
    return new RangeObject(this.world, this.activeSheet(), { top, left, bottom: top, right: left });
  }

  getActiveChartOrNullObject(): typeof NOTHING {
    return NOTHING;
  }

  private activeSheet() {
    const { book } = this.world;
    return book.findSheet(book.activeSheetId ?? "") ?? book.sheets[0] ?? book.addSheet("Blad1");
  }
}
