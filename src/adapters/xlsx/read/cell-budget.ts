import { WorkbookError } from "../../../workbook/errors";
import { LIMITS, megabytes } from "../package/limits";

/** Counts what all sheets together take, and stops the reading at the limits. */
export class CellBudget {
  private filled = 0;
  private formattedEmpty = 0;
  private formulaCharacters = 0;

  constructor(private readonly file: string) {}

  /** @throws {WorkbookError} `file.tooManyCells` */
  addFilled(): void {
    if (++this.filled > LIMITS.filledCells)
      throw new WorkbookError("file.tooManyCells", { file: this.file, max: LIMITS.filledCells });
  }

  /** @throws {WorkbookError} `file.tooLarge` */
  addFormula(formula: string): void {
    this.formulaCharacters += formula.length;
    if (this.formulaCharacters <= LIMITS.formulaCharacters) return;
    const [size, max] = [megabytes(this.formulaCharacters), megabytes(LIMITS.formulaCharacters)];
    throw new WorkbookError("file.tooLarge", { file: this.file, size, max });
  }

  /** Whether there is still room for the format of one more empty cell. */
  takeFormattedEmpty(): boolean {
    return ++this.formattedEmpty <= LIMITS.formattedEmptyCells;
  }
}
