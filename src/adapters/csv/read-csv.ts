import Papa from "papaparse";
import { GridBuilder } from "../../workbook/grid";
import { type SheetSnapshot } from "../../workbook/snapshot";
import { WorkbookError } from "../../workbook/errors";
import { decodeText } from "./decode-text";
import { detectDelimiter } from "./detect-delimiter";

/** As many cells as a workbook may have; more makes the browser run out of memory. */
const MOST_CELLS = 3_000_000;
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
const SEP_LINE = /^sep=([;,|\t])\r?\n/i;

/**
 * A CSV file as a sheet. Separator (`;`, `,`, tab or a `sep=` line) and encoding are found out; everything stays text, so that
 * numbers and dates are read by the same rules as text in a workbook and customer numbers keep their zeros.
 *
 * @param name of the file; the sheet is called by it, without its ending
 * @throws {WorkbookError} `csv.unreadable` when empty, binary or with an unclosed quote; `csv.noColumns` when there is but one column;
 *   `file.tooManyCells`
 */
export function readCsv(bytes: Uint8Array, name: string): SheetSnapshot {
  const text = decodeText(bytes);
  if (text.trim() === "" || text.includes("\u0000")) throw new WorkbookError("csv.unreadable", { file: name });
  const { body, delimiter } = splitOffSeparator(text);
  if (delimiter === undefined) throw new WorkbookError("csv.noColumns", { file: name });
  const builder = new GridBuilder();
  const { columns } = fill(builder, { body, delimiter, name });
  if (columns < 2) throw new WorkbookError("csv.noColumns", { file: name });
  const cells = builder.build();
  return {
    name: name.replace(/\.[^.]*$/, "").slice(0, 31) || "CSV",
    visibility: "visible",
    isProtected: false,
    isFiltered: false,
    usedRange: cells.extent(),
    merges: [],
    tables: [],
    reserved: [],
    cells,
  };
}

function splitOffSeparator(text: string): { readonly body: string; readonly delimiter: string | undefined } {
  const line = SEP_LINE.exec(text);
  return line
    ? { body: text.slice(line[0].length), delimiter: line[1] }
    : { body: text, delimiter: detectDelimiter(text) };
}

type Body = { readonly body: string; readonly delimiter: string; readonly name: string };

/** Row by row, so that a file with far too many cells stops early. */
function fill(builder: GridBuilder, { body, delimiter, name }: Body): { readonly columns: number } {
  let row = 0;
  let cells = 0;
  let columns = 0;
  Papa.parse<string[]>(body, {
    delimiter,
    step({ data: fields, errors }) {
      if (errors.some(({ code }) => code === "MissingQuotes"))
        throw new WorkbookError("csv.unreadable", { file: name });
      cells += fields.length;
      if (cells > MOST_CELLS || fields.length > MOST_COLUMNS || row >= MOST_ROWS) {
        throw new WorkbookError("file.tooManyCells", { file: name, max: MOST_CELLS });
      }
      for (let column = 0; column < fields.length; column++) {
        const field = fields[column];
        if (!field) continue;
        builder.set(row, column, field);
        columns = Math.max(columns, column + 1);
      }
      row++;
    },
  });
  return { columns };
}
