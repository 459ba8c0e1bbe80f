import { HostError } from "../interpreter/host-error";
import { HostObject } from "../interpreter/host-object";
import { type SheetModel } from "../model/sheet-model";
import { refuseProtected, refuseReadOnly, type World } from "./world";

/** `Excel.WorksheetProtection`. */
export class SheetProtectionObject extends HostObject {
  readonly apiName = "WorksheetProtection";

  constructor(
    private readonly world: World,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protection !== undefined;
  }

  get options(): unknown {
    return this.sheet.protection ?? null;
  }

  protect(options?: Readonly<Record<string, unknown>> | null, password?: string | null): void {
    refuseProtected(this.world, this.sheet);
    this.sheet.protection = options ?? {};
    this.sheet.password = password ?? undefined;
  }

  unprotect(password?: string | null): void {
    refuseReadOnly(this.world);
    if (this.sheet.password !== undefined && this.sheet.password !== password) {
      throw new HostError("InvalidArgument", "The password you supplied is not correct.");
    }
    this.sheet.protection = undefined;
    this.sheet.password = undefined;
  }
}

/** `Excel.WorkbookProtection`. */
export class BookProtectionObject extends HostObject {
  readonly apiName = "WorkbookProtection";

  constructor(private readonly world: World) {
    super();
  }

  get protected(): boolean {
    return this.world.book.isStructureProtected;
  }

  protect(): void {
    refuseReadOnly(this.world);
    this.world.book.isStructureProtected = true;
  }

  unprotect(): void {
    refuseReadOnly(this.world);
    this.world.book.isStructureProtected = false;
  }
}
