import { LAST_COLUMN, LAST_ROW } from "../../../workbook/address";
import { isBlank, type Scalar } from "../../../workbook/cells";
import { type XmlAttributes } from "../package/xml";
import { type CellBudget } from "./cell-budget";
import { type CellFormulas } from "./cell-formulas";
import { cellPlace, placeColumn, placeRow, rowNumber } from "./cell-place";
import { cellValue, type ValueRules } from "./cell-value";
import { type CellColumns, type Extent } from "./cell-columns";
import { type CellFormats } from "./read-styles";
import { type PlainRow } from "./plain-row";
import { RichText } from "./rich-text";

/** Where the cells of one sheet go, and what they depend on. */
export type CellReaderSetup = {
  readonly rules: ValueRules;
  readonly formats: CellFormats;
  readonly formulas: CellFormulas;
  readonly columns: CellColumns;
  readonly extent: Extent;
  /** Cells that nobody asked for only count for the extent. */
  readonly isWanted: (row: number, column: number) => boolean;
  readonly budget: CellBudget;
  /** Stops the reading: the file makes no sense here. */
  readonly fail: () => never;
};

/** The one cell that is being read, filled anew for each. */
type CurrentCell = {
  row: number;
  column: number;
  type: string;
  format: string | undefined;
  content: string | undefined;
  inline: string | undefined;
};

/** Follows `<sheetData>` and turns each `<c>` into a cell. One object for the whole sheet; nothing is made per cell. */
export class CellReader {
  private readonly cell: CurrentCell = {
    row: -1,
    column: -1,
    type: "",
    format: undefined,
    content: undefined,
    inline: undefined,
  };
  private isRowGiven = false;
  private formula: string | undefined;
  private formulaAttributes: XmlAttributes = {};
  private target: "none" | "content" | "formula" | "inline" = "none";
  private readonly richText = new RichText();

  constructor(private readonly setup: CellReaderSetup) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.target === "inline") this.richText.open(name);
    else if (name === "c") this.openCell(attributes);
    else if (name === "v") this.openContent();
    else if (name === "row") this.openRow(attributes["r"]);
    else if (name === "f") this.openFormula(attributes);
    else if (name === "is") {
      this.richText.begin();
      this.target = "inline";
    }
  }

  text(text: string): void {
    if (this.target === "content") this.cell.content += text;
    else if (this.target === "formula") this.formula += text;
    else if (this.target === "inline") this.richText.add(text);
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "v" || name === "f") this.target = "none";
    else if (name === "is") {
      this.cell.inline = this.richText.result();
      this.target = "none";
    } else if (this.target === "inline") this.richText.close(name);
  }

  /** A row whose every cell is simple, taken at once. */
  plainRow({ row, count, columns, styles, types, contents }: PlainRow): void {
    const { cell } = this;
    this.isRowGiven = true;
    cell.row = row;
    cell.inline = this.formula = undefined;
    for (let index = 0; index < count; index++) {
      cell.column = columns[index] ?? 0;
      cell.type = types[index] ?? "";
      cell.format = this.setup.formats[Number(styles[index])];
      cell.content = contents[index];
      this.closeCell();
    }
  }

  private openRow(number: string | undefined): void {
    this.isRowGiven = number !== undefined;
    this.cell.row = number === undefined ? this.cell.row + 1 : rowNumber(number);
    this.cell.column = -1;
    if (this.cell.row < 0 || this.cell.row > LAST_ROW) this.setup.fail();
  }

  private openCell({ r: reference, t: type = "", s: style }: XmlAttributes): void {
    if (reference === undefined) this.cell.column++;
    else this.moveTo(cellPlace(reference));
    if (this.cell.column > LAST_COLUMN) this.setup.fail();
    this.cell.type = type;
    this.cell.format = style === undefined ? this.setup.formats[0] : this.setup.formats[Number(style)];
    this.cell.content = this.cell.inline = this.formula = undefined;
  }

  /** A row without a number takes it from its cells. */
  private moveTo(place: number): void {
    const row = placeRow(place);
    if (place < 0 || (this.isRowGiven && row !== this.cell.row)) this.setup.fail();
    this.cell.row = row;
    this.cell.column = placeColumn(place);
  }

  private openContent(): void {
    this.cell.content = "";
    this.target = "content";
  }

  private openFormula(attributes: XmlAttributes): void {
    this.formula = "";
    this.formulaAttributes = attributes;
    this.target = "formula";
  }

  private closeCell(): void {
    const { row, column } = this.cell;
    const value = cellValue(this.cell, this.setup.rules);
    if (value === undefined) return this.setup.fail();
    const formula = this.readFormula();
    const isFilled = formula !== undefined || !isBlank(value);
    if (isFilled) {
      this.setup.extent.include(row, column);
      this.setup.budget.addFilled();
    }
    if (this.setup.isWanted(row, column)) this.keep({ value, formula, isFilled });
  }

  private keep({ value, formula, isFilled }: { value: Scalar; formula: string | undefined; isFilled: boolean }): void {
    const { row, column, format } = this.cell;
    const { budget, columns } = this.setup;
    if (formula !== undefined) budget.addFormula(formula);
    if (isFilled || value !== null) columns.put({ row, column, value, formula, format });
    else if (format !== undefined && budget.takeFormattedEmpty()) columns.put({ row, column, value, formula, format });
  }

  private readFormula(): string | undefined {
    if (this.formula === undefined) return undefined;
    const formula = this.setup.formulas.read({ attributes: this.formulaAttributes, text: this.formula }, this.cell);
    if (formula === undefined) return this.setup.fail();
    return formula === "" ? undefined : formula;
  }
}
