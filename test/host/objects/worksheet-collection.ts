import { HostCollection } from "../interpreter/host-object";
import { checkSheetName } from "./sheet-name";
import { WorksheetObject } from "./worksheet-object";
import { refuseStructure, type World } from "./world";

/** `Excel.WorksheetCollection`. */
export class WorksheetCollection extends HostCollection {
  readonly apiName = "WorksheetCollection";

  constructor(private readonly world: World) {
    super();
  }

  listItems(): readonly WorksheetObject[] {
    return this.world.book.sheets.map((sheet) => new WorksheetObject(this.world, sheet));
  }

  override findItem(key: unknown): WorksheetObject | undefined {
    const sheet = this.world.book.findSheet(String(key));
    return sheet && new WorksheetObject(this.world, sheet);
  }

  add(name?: string | null): WorksheetObject {
    refuseStructure(this.world);
    const { book } = this.world;
    const chosen = name ?? this.freeName();
    checkSheetName(chosen, book);
    return new WorksheetObject(this.world, book.addSheet(chosen));
  }

  getActiveWorksheet(): WorksheetObject | undefined {
    return this.findItem(this.world.book.activeSheetId);
  }

  getFirst(visibleOnly?: boolean): WorksheetObject | undefined {
    return this.shown(visibleOnly)[0];
  }

  getLast(visibleOnly?: boolean): WorksheetObject | undefined {
    return this.shown(visibleOnly).at(-1);
  }

  override getCount(visibleOnly?: boolean): number {
    return this.shown(visibleOnly).length;
  }

  private shown(visibleOnly?: boolean): readonly WorksheetObject[] {
    return this.listItems().filter(({ sheet }) => visibleOnly !== true || sheet.visibility === "Visible");
  }

  private freeName(): string {
    for (let number = 1; ; number++) if (!this.world.book.findSheet(`Sheet${number}`)) return `Sheet${number}`;
  }
}
