import { dump } from "../dump";
import { failureOf } from "../failure";
import { openHost, type SimulatedHost } from "../host";

function change({ excel }: SimulatedHost, work: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });
}

describe("addresses", () => {
  it.each`
    what                       | range                                                                           | address
    ${"a whole column"}        | ${(sheet: Excel.Worksheet) => sheet.getRange("B:C")}                            | ${"Blad1!B:C"}
    ${"a whole row"}           | ${(sheet: Excel.Worksheet) => sheet.getRange("$2:$3")}                          | ${"Blad1!2:3"}
    ${"with dollars"}          | ${(sheet: Excel.Worksheet) => sheet.getRange("$B$2:$C$3")}                      | ${"Blad1!B2:C3"}
    ${"with its sheet"}        | ${(sheet: Excel.Worksheet) => sheet.getRange("Blad1!B2")}                       | ${"Blad1!B2"}
    ${"moved"}                 | ${(sheet: Excel.Worksheet) => sheet.getRange("B2:C3").getOffsetRange(1, 2)}     | ${"Blad1!D3:E4"}
    ${"made larger"}           | ${(sheet: Excel.Worksheet) => sheet.getRange("B2").getResizedRange(2, 1)}       | ${"Blad1!B2:C4"}
    ${"in both"}               | ${(sheet: Excel.Worksheet) => sheet.getRange("A1:C3").getIntersection("B2:D4")} | ${"Blad1!B2:C3"}
    ${"around both"}           | ${(sheet: Excel.Worksheet) => sheet.getRange("A1").getBoundingRect("C3")}       | ${"Blad1!A1:C3"}
    ${"by numbers"}            | ${(sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1, 2, 3, 1)}              | ${"Blad1!C2:C4"}
    ${"one cell of it"}        | ${(sheet: Excel.Worksheet) => sheet.getRange("B2:C3").getCell(1, 1)}            | ${"Blad1!C3"}
    ${"its columns, whole"}    | ${(sheet: Excel.Worksheet) => sheet.getRange("B2:C3").getEntireColumn()}        | ${"Blad1!B:C"}
    ${"what is used of it"}    | ${(sheet: Excel.Worksheet) => sheet.getRange("A:B").getUsedRange(true)}         | ${"Blad1!B2"}
    ${"what is used at all"}   | ${(sheet: Excel.Worksheet) => sheet.getUsedRange(true)}                         | ${"Blad1!B2:D5"}
    ${"formats count as used"} | ${(sheet: Excel.Worksheet) => sheet.getUsedRange()}                             | ${"Blad1!B2:E5"}
  `(
    "$what: $address",
    async ({ range, address }: { range: (sheet: Excel.Worksheet) => Excel.Range; address: string }) => {
      const { excel } = openHost();
      const found = await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Blad1");
        sheet.getRange("B2").values = [[1]];
        sheet.getRange("D5").values = [[2]];
        sheet.getRange("E3").format.fill.color = "#FFFF00";
        const loaded = range(sheet).load("address");
        await context.sync();
        return loaded.address;
      });
      expect(found).toBe(address);
    },
  );

  it.each(["B0", "AAAA1", "A1048577", "geen naam", "Weg!A1"])("%s is refused", async (address) => {
    const asking = change(openHost(), (sheet) => sheet.getRange(address).load("values"));
    expect((await failureOf(asking)).code).toBe("InvalidArgument");
  });

  it("reach no further than the sheet", async () => {
    const asking = change(openHost(), (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("values"));
    expect((await failureOf(asking)).code).toBe("InvalidArgument");
  });
});

describe("looks", () => {
  it("that differ within a block are null", async () => {
    const { excel } = openHost();
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1").format.font.bold = true;
      const block = sheet.getRange("A1:B1").load({ format: { font: { bold: true, color: true } } });
      await context.sync();
      return [block.format.font.bold, block.format.font.color];
    });
    expect(seen).toEqual([null, "#000000"]);
  });

  it("no fill is shown as white, but white given back is a fill", async () => {
    const host = openHost();
    const before = dump(host.book);
    await change(host, (sheet) => (sheet.getRange("A1").format.fill.color = "#FFFFFF"));
    expect(dump(host.book)).not.toEqual(before);
    await change(host, (sheet) => sheet.getRange("A1").format.fill.clear());
    expect(dump(host.book)).toEqual(before);
  });

  it("of a whole column hold for every cell that is filled later", async () => {
    const host = openHost();
    await change(host, (sheet) => {
      sheet.getRange("A:A").numberFormat = [["@"]];
      sheet.getRange("A7").values = [["00123"]];
    });
    expect(host.book.sheets[0]?.cells.get(6, 0)?.value).toBe("00123");
  });

  it("leave no trace once they are given back", async () => {
    const host = openHost();
    const before = dump(host.book);
    await change(host, (sheet) => {
      const { format } = sheet.getRange("B2:C3");
      format.font.bold = true;
      format.columnWidth = 99;
      format.borders.getItem("EdgeTop").style = "Continuous";
    });
    await change(host, (sheet) => {
      const { format } = sheet.getRange("B2:C3");
      format.font.bold = false;
      format.columnWidth = 48;
      format.borders.getItem("EdgeTop").style = "None";
    });
    expect(dump(host.book)).toEqual(before);
  });
});

describe("merged cells", () => {
  it("keep the first value, take no other, and come apart", async () => {
    const host = openHost();
    await change(host, (sheet) => {
      sheet.getRange("A1:B1").values = [["blijft", "weg"]];
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B1").values = [["titel", "verloren"]];
    });
    expect(dump(host.book).sheets[0]).toMatchObject({ merges: ["A1:B1"], cells: [["A1", "titel"]] });
    await change(host, (sheet) => sheet.getRange("A1").unmerge());
    expect(dump(host.book).sheets[0]?.merges).toEqual([]);
  });
});

describe("cells that move", () => {
  it("take their looks and tables along", async () => {
    const host = openHost();
    await change(host, (sheet) => {
      sheet.getRange("A1:A2").values = [["Kop"], [1]];
      sheet.getRange("A2").format.font.bold = true;
      sheet.tables.add("A1:A2", true).name = "T";
      sheet.getRange("A1:A2").insert("Down");
    });
    const sheet = dump(host.book).sheets[0];
    expect([sheet?.cells, sheet?.tables[0]?.rect]).toEqual([
      [
        ["A3", "Kop"],
        ["A4", 1],
      ],
      { top: 2, left: 0, bottom: 3, right: 0 },
    ]);
  });

  it("are refused while formulas name cells: following them is not modelled", async () => {
    const host = openHost();
    const moving = change(host, (sheet) => {
      sheet.getRange("A1:B1").formulas = [["=B1", 5]];
      sheet.getRange("A1").insert("Down");
    });
    expect((await failureOf(moving)).code).toBe("ApiNotFound");
  });
});

describe("validation and conditional formats", () => {
  it("a rule on part of a block splits what was there", async () => {
    const host = openHost();
    await change(host, (sheet) => {
      sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "=$Z$1:$Z$3" } };
      sheet.getRange("A4:A5").dataValidation.clear();
    });
    expect(dump(host.book).sheets[0]?.validations).toMatchObject([{ at: "A1:A3" }, { at: "A6:A9" }]);
  });

  it.each`
    what                               | work
    ${"a prompt that is too long"}     | ${(sheet: Excel.Worksheet) => (sheet.getRange("A1").dataValidation.prompt = { message: "x".repeat(256), showPrompt: true, title: "" })}
    ${"a broken list source"}          | ${(sheet: Excel.Worksheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "=SUM(" } })}
    ${"a table column in a condition"} | ${(sheet: Excel.Worksheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=T[@x]>1")}
    ${"a condition without a sign"}    | ${(sheet: Excel.Worksheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "A1>1")}
  `("$what is refused", async ({ work }) => {
    expect((await failureOf(change(openHost(), work))).code).toBe("InvalidArgument");
  });
});
