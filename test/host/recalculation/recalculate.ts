import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { cellError, isCellError, type Scalar } from "../../../src/workbook/cells";
import { HostError } from "../interpreter/host-error";
import { BookModel } from "../model/book-model";
import { type SheetModel } from "../model/sheet-model";
import { calculateInParts } from "./calculate-in-parts";
import { type EngineResult, type EngineSheet, engineWorkbook } from "./engine-workbook";
import { functionsIn } from "./formula-check";

/**
 * What the formulas of the workbook give, worked out by an engine that is not ours. Only done when somebody looks at a
 * formula's value, and again only after something changed.
 */
export class Recalculation {
  private revision = -1;
  private sheets: readonly EngineSheet[] = [];
  /** How often the whole workbook was calculated. */
  runs = 0;

  constructor(private readonly book: BookModel) {}

  /** @throws {HostError} when the engine does not know a function: never an old or made-up value */
  value(sheet: SheetModel, { row, column, formula }: { row: number; column: number; formula: string }): Scalar {
    this.refresh();
    const unknown = functionsIn(formula).find((name) => !isKnownFunction(name));
    if (unknown)
      throw new HostError("GeneralException", `The simulated host cannot calculate ${unknown} (=${formula}).`);
    const cell = this.sheets[this.book.sheets.indexOf(sheet)]?.findCell(row + 1, column + 1);
    if (!cell?.isCalculated) {
      throw new HostError("GeneralException", `The formula engine has passed over =${formula}.`);
    }
    return asScalar(cell.result);
  }

  private refresh(): void {
    if (this.revision === this.book.revision) return;
    const workbook = engineWorkbook(this.book);
    calculateInParts(workbook);
    this.sheets = workbook.worksheets;
    this.revision = this.book.revision;
    this.runs++;
  }
}

/** A formula that gives nothing shows 0, as in Excel. */
function asScalar(result: EngineResult): Scalar {
  if (result === undefined) return 0;
  if (result instanceof Date) throw new HostError("GeneralException", "The formula engine gave a date object.");
  return typeof result === "object" && isCellError(result) ? cellError(result.error) : result;
}

const known = new Map<string, boolean>();

/** The engine answers `#NAME?` to a function it does not have; asked once for each. */
function isKnownFunction(name: string): boolean {
  const answer = known.get(name);
  if (answer !== undefined) return answer;
  const scratch = new BookModel();
  scratch.addSheet("Blad1").cells.set(0, 0, { value: null, formula: `${name}()` });
  const workbook = engineWorkbook(scratch);
  calculateFormulas(workbook);
  const result = workbook.worksheets[0]?.findCell(1, 1)?.result;
  const isKnown = !(typeof result === "object" && "error" in result && result.error === "#NAME?");
  known.set(name, isKnown);
  return isKnown;
}
