import { type Scalar, cellError } from "../../../../src/workbook/cells";
import { GridBuilder } from "../../../../src/workbook/grid";
import {
  type ColumnSpan,
  readAmounts,
  readDates,
  readDurations,
  readFlags,
  readNumbers,
  readPercentages,
  readText,
} from "../../../../src/workbook/recognise/read";

const FIRST_ROW = 4;

/** A column C from row 5 on; a cell is a value, or a value with its number format. */
function column(...cells: readonly (Scalar | readonly [Scalar, string])[]) {
  const builder = new GridBuilder();
  cells.forEach((cell, index) => {
    const [value, format] = isFormatted(cell) ? cell : [cell, undefined];
    builder.set(FIRST_ROW + index, 2, value).setFormat(FIRST_ROW + index, 2, format);
  });
  const span: ColumnSpan = { sheet: "Orders", column: 2, firstRow: FIRST_ROW, lastRow: FIRST_ROW + cells.length - 1 };
  return [builder.build(), span] as const;
}

function isFormatted(cell: Scalar | readonly [Scalar, string]): cell is readonly [Scalar, string] {
  return Array.isArray(cell);
}

const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);
const AT = (index: number) => ({ sheet: "Orders", row: FIRST_ROW + index, column: 2 });

describe("readAmounts", () => {
  it("reads numbers and texts alike and says which were text", () => {
    const reading = readAmounts(...column(14.83, "€ 1.250,50", [25, "€ #,##0.00"], "(25,00)"));
    expect(reading.values).toEqual([14.83, 1250.5, 25, -25]);
    expect(reading.textual).toEqual([FIRST_ROW + 1, FIRST_ROW + 3]);
    expect(reading.findings).toEqual([]);
  });

  it("takes an empty cell, a dash and n.v.t. for nothing, not for 0 and not for a fault", () => {
    const reading = readAmounts(...column(null, "  ", "-", "n.v.t.", "N/A", 0));
    expect(reading.values).toEqual([null, null, null, null, null, 0]);
    expect(reading.unreadable).toEqual([]);
  });

  it("names the cell of everything that is no amount", () => {
    const reading = readAmounts(...column("veel", cellError("#N/A"), true, [45_000, "dd-mm-yyyy"], "21%", 1));
    expect(reading.values).toEqual([null, null, null, null, null, 1]);
    expect(reading.unreadable).toEqual([4, 5, 6, 7, 8]);
    expect(reading.findings.map(({ code, where, params }) => [code, where, params["text"]])).toEqual([
      ["amount.unreadable", AT(0), "veel"],
      ["amount.unreadable", AT(1), "#N/A"],
      ["amount.unreadable", AT(2), "true"],
      ["amount.unreadable", AT(3), "45000"],
      ["amount.unreadable", AT(4), "21%"],
    ]);
  });

  it("lets the column decide what 1.250 is", () => {
    expect(readAmounts(...column("1.250", "12,50")).values).toEqual([1250, 12.5]);
    expect(readAmounts(...column("1.250", "12.50")).values).toEqual([1.25, 12.5]);
  });

  it("shows how it read 1.250 when nothing in the column says", () => {
    const { values, findings } = readAmounts(...column("1.250", 3));
    expect(values).toEqual([1250, 3]);
    expect(findings).toEqual([
      { code: "number.unclear", severity: "warning", where: AT(0), params: { text: "1.250", value: 1250 } },
    ]);
  });

  it("lists at most 50 unreadable cells and counts the rest", () => {
    const { findings, unreadable } = readAmounts(...column(...Array.from({ length: 60 }, () => "x")));
    expect(unreadable).toHaveLength(60);
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)).toEqual({
      code: "cells.moreUnreadable",
      severity: "blocking",
      where: AT(50),
      params: { count: 10 },
    });
  });

  it("keeps a long text out of the sentence", () => {
    expect(String(readAmounts(...column("y".repeat(5000))).findings[0]?.params["text"])).toHaveLength(60);
  });
});

describe("readNumbers", () => {
  it("speaks of numbers, not of amounts", () => {
    expect(codes(readNumbers(...column("veel")).findings)).toEqual(["number.unreadable"]);
  });
});

describe("readDates", () => {
  it("reads dates, dates with a time and dates as text", () => {
    const reading = readDates(
      ...column([45_292, "dd-mm-yyyy"], [45_292.75, "dd-mm-yyyy hh:mm"], "1-1-2024", "1 januari 2024", "2024-01-01"),
    );
    expect(reading.values).toEqual([45_292, 45_292, 45_292, 45_292, 45_292]);
    expect(reading.textual).toEqual([6, 7, 8]);
  });

  it("reads a bare number only when it can hardly be anything but a day", () => {
    const reading = readDates(...column(45_292, 20_240_101, 12, -5, 0.5));
    expect(reading.values).toEqual([45_292, 45_292, null, null, null]);
    expect(reading.unreadable).toEqual([6, 7, 8]);
  });

  it("refuses dates that do not exist and texts that are none, with their cells", () => {
    const reading = readDates(...column("30-02-2026", "morgen", null, "n.v.t.", cellError("#REF!")));
    expect(reading.findings.map(({ code, where }) => [code, where])).toEqual([
      ["date.unreadable", AT(0)],
      ["date.unreadable", AT(1)],
      ["date.unreadable", AT(4)],
    ]);
  });

  it("refuses every date that could be swapped once one date is American for certain", () => {
    const reading = readDates(...column("12/31/2025", "3/4/2025", "5/5/2025", "31-12-2025", [46_022, "dd-mm-yyyy"]));
    expect(reading.values).toEqual([null, null, 45_782, 46_022, 46_022]);
    expect(reading.findings.map(({ code, params }) => [code, params])).toEqual([
      ["date.monthFirst", { text: "12/31/2025", example: "12/31/2025" }],
      ["date.monthFirst", { text: "3/4/2025", example: "12/31/2025" }],
    ]);
  });
});

describe("readDurations", () => {
  it("reads hours however they were entered", () => {
    const reading = readDurations(...column(1.5, [0.0625, "h:mm"], [1.25, "[h]:mm"], "1:30", "1u30", "1,5"));
    expect(reading.values).toEqual([1.5, 1.5, 30, 1.5, 1.5, 1.5]); // 0.0625 · 24 = 1.5; 1.25 · 24 = 30
    expect(reading.textual).toEqual([7, 8, 9]);
  });

  it("refuses negative hours, dates and words", () => {
    expect(readDurations(...column(-1, [45_000, "dd-mm-yyyy"], "lang")).unreadable).toEqual([4, 5, 6]);
  });
});

describe("readPercentages", () => {
  it("reads shares, formatted and written", () => {
    expect(readPercentages(...column([0.45, "0%"], "45 %", 0.3)).values).toEqual([0.45, 0.45, 0.3]);
  });

  it("takes bare numbers for whole percents when one is above 1, and says so once", () => {
    const { values, findings } = readPercentages(...column(1, 25, [0.5, "0%"], "5%", "10"));
    expect(values).toEqual([0.01, 0.25, 0.5, 0.05, 0.1]);
    expect(codes(findings)).toEqual(["percentage.whole"]);
  });
});

describe("readText", () => {
  it("keeps zeros, trims, and writes numbers plainly", () => {
    const reading = readText(...column("00123", "  K001 ", 1234.5, 1_000_000, null, " ", cellError("#N/A"), "=1+1"));
    expect(reading.values).toEqual(["00123", "K001", "1234.5", "1000000", null, null, null, "=1+1"]);
    expect(codes(reading.findings)).toEqual(["text.unreadable"]);
  });
});

describe("readFlags", () => {
  it("reads yes and no in their many forms", () => {
    const reading = readFlags(...column("ja", "Nee", "x", true, 0, null, "n.v.t.", "misschien"));
    expect(reading.values).toEqual([true, false, true, true, false, null, null, null]);
    expect(reading.unreadable).toEqual([11]);
  });
});
