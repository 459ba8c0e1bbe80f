import { apiNotFound, invalidArgument } from "../interpreter/host-error";
import { HostObject } from "../interpreter/host-object";
import { BookModel } from "../model/book-model";
import { Recalculation } from "../recalculation/recalculate";
import { RangeObject } from "./range-object";
import { type World } from "./world";

/** `Excel.Functions`: a worksheet function called for its result alone. */
export class FunctionsObject extends HostObject {
  readonly apiName = "Functions";

  constructor(private readonly world: World) {
    super();
  }

  override callMember(name: string, args: readonly unknown[]): FunctionResultObject {
    const formula = `${name.replaceAll("_", ".").toUpperCase()}(${args.map(literal).join(",")})`;
    const { use1904Dates } = this.world.book;
    const scratch = new BookModel({ use1904Dates });
    const sheet = scratch.addSheet("Blad1");
    sheet.cells.set(0, 0, { value: null, formula });
    const value = new Recalculation(scratch).value(sheet, { row: 0, column: 0, formula });
    return new FunctionResultObject(value);
  }
}

function literal(value: unknown): string {
  if (value instanceof RangeObject) throw apiNotFound("worksheet function on cells");
  if (typeof value === "number" || typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  throw invalidArgument("a function's argument");
}

class FunctionResultObject extends HostObject {
  readonly apiName = "FunctionResult";

  constructor(private readonly result: unknown) {
    super();
  }

  get value(): unknown {
    return typeof this.result === "object" ? null : this.result;
  }

  get error(): unknown {
    return typeof this.result === "object" && this.result !== null && "error" in this.result ? this.result.error : null;
  }
}
