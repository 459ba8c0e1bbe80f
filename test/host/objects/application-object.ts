import { HostObject } from "../interpreter/host-object";
import { refuseReadOnly, type World } from "./world";

/** `Excel.Application`. */
export class ApplicationObject extends HostObject {
  readonly apiName = "Application";

  constructor(private readonly world: World) {
    super();
  }

  get calculationMode(): string {
    return this.world.book.calculationMode;
  }

  set calculationMode(mode: string) {
    refuseReadOnly(this.world);
    this.world.book.calculationMode = mode;
  }

  get calculationState(): string {
    return "Done";
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get decimalSeparator(): string {
    return ",";
  }

  get thousandsSeparator(): string {
    return ".";
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(): void {
    this.world.book.touch();
  }

  suspendApiCalculationUntilNextSync(): void {
    // Formulas are worked out when somebody looks, so there is nothing to hold back.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // There is no screen.
  }
}
