import { failureOf } from "../failure";
import { openHost } from "../host";

describe("the values of formulas", () => {
  it("are worked out by the host, whatever the add-in thinks they are", async () => {
    const { excel } = openHost();
    const values = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:A3").values = [[1], [2], [39]];
      const sum = sheet.getRange("B1");
      sum.formulas = [["=SUM(A1:A3)"]];
      sum.load("values");
      await context.sync();
      const first: unknown = sum.values;
      sheet.getRange("A3").values = [[40]];
      sum.load("values");
      await context.sync();
      return [first, sum.values];
    });
    expect(values).toEqual([[[42]], [[43]]]);
  });

  it("are worked out once for all that is read, and not at all when nobody looks", async () => {
    const { excel, recalculation } = openHost();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("B1:B3").formulas = [["=1+1"], ["=B1*2"], ["=B2*2"]];
      await context.sync();
      expect(recalculation.runs).toBe(0);
      const range = sheet.getRange("B1:B3").load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[2], [4], [8]]);
    });
    expect(recalculation.runs).toBe(1);
  });

  it.each`
    formula                                                           | value        | because
    ${"=ROUND(689.995,2)"}                                            | ${690}       | ${"half away from zero in the digits one sees"}
    ${'=SUMIFS(C:C,B:B,"a")'}                                         | ${30}        | ${"10 + 20, over whole columns"}
    ${'=SUMIFS(Orders[Bedrag],Orders[Klant],"b")'}                    | ${5}         | ${"5, by the table's columns"}
    ${'=MAXIFS(Orders[Bedrag],Orders[Klant],"a")'}                    | ${20}        | ${"the larger of 10 and 20"}
    ${"=SUMPRODUCT(SUMIF(B2:B4,B2:B4,C2:C4)*C2:C4)"}                  | ${925}       | ${"a sum for each row: 30×10 + 30×20 + 5×5"}
    ${'=COUNTIFS(C:C,">=0")'}                                         | ${3}         | ${"numbers only: no empty cell counts as 0"}
    ${'=COUNTIFS(B2:B5,"<>*a*")'}                                     | ${2}         | ${"b and the empty cell: a wildcard after <> as well"}
    ${'=COUNTIFS(B:B,"KL*")'}                                         | ${1}         | ${"the heading, whatever its capitals"}
    ${'=AVERAGEIFS(C:C,B:B,"a")'}                                     | ${15}        | ${"(10 + 20) / 2"}
    ${'=SUMPRODUCT(--(LEFT(B2:B4,1)="a"))'}                           | ${2}         | ${"the text of every cell, not of the first"}
    ${'=SUMPRODUCT(--ISNUMBER(SEARCH("A",B1:B4)))'}                   | ${3}         | ${"Klant, a and a"}
    ${"=SUMPRODUCT(LARGE((Orders[Bedrag]>5)*ROW(Orders[Bedrag]),2))"} | ${2}         | ${"rows 2 and 3 hold more than 5"}
    ${"=rp_marge*10"}                                                 | ${4.5}       | ${"0.45 · 10, by a name"}
    ${'=IFERROR(1/0,"")'}                                             | ${""}        | ${"an error is caught"}
    ${"=1/0"}                                                         | ${"#DIV/0!"} | ${"an error is shown"}
    ${"=geen_naam"}                                                   | ${"#NAME?"}  | ${"an unknown name is Excel's own error"}
  `("$formula gives $value: $because", async ({ formula, value }) => {
    const { excel } = openHost();
    const result: unknown = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("B1:C4").values = [
        ["Klant", "Bedrag"],
        ["a", 10],
        ["a", 20],
        ["b", 5],
      ];
      sheet.tables.add("B1:C4", true).name = "Orders";
      context.workbook.names.add("rp_marge", "=0.45");
      const cell = sheet.getRange("E1");
      cell.formulas = [[formula]];
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0];
    });
    expect(result).toBe(value);
  });

  it("are right however many different formulas there are, each naming others", async () => {
    const { excel } = openHost();
    const count = 12_000;
    const ends: unknown = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const formulas = Array.from({ length: count }, (_, index) => [`=${index + 1}`, `=A${index + 1}*2`]);
      sheet.getRange(`A1:B${count}`).formulas = formulas;
      sheet.getRange("D1").formulas = [[`=SUM(B1:B${count})`]];
      const [last, sum] = [sheet.getRange(`B${count}`).load("values"), sheet.getRange("D1").load("values")];
      await context.sync();
      return [last.values[0]?.[0], sum.values[0]?.[0]];
    });
    // 2 · 12,000 and 2 · (12,000 · 12,001 / 2)
    expect(ends).toEqual([24_000, 144_012_000]);
  });

  it("fail loudly for a function that the engine does not have", async () => {
    const { excel } = openHost();
    const reading = excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      cell.formulas = [["=IF(1=1,WEBSERVICE(2),3)"]];
      cell.load("values");
      await context.sync();
    });
    const { code, message } = await failureOf(reading);
    expect([code, message]).toEqual(["GeneralException", expect.stringContaining("cannot calculate WEBSERVICE")]);
  });
});
