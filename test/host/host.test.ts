import { dump } from "./dump";
import { failureOf } from "./failure";
import { openHost, type SimulatedHost, startHost } from "./host";

const blad1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");

/** The values of a block, read in a run of its own. */
function valuesOf({ excel }: SimulatedHost, address: string): Promise<unknown> {
  return excel.run(async (context) => {
    const range = blad1(context).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

describe("a batch", () => {
  it("gives back what was written, with the kinds of values", async () => {
    const { excel } = openHost();
    const range = await excel.run(async (context) => {
      const written = blad1(context).getRange("A1:B2");
      written.values = [
        ["id", "naam"],
        [1, ""],
      ];
      written.load({ values: true, address: true, valueTypes: true, format: { fill: { color: true } } });
      await context.sync();
      return written.toJSON();
    });
    expect(range).toMatchObject({
      address: "Blad1!A1:B2",
      values: [
        ["id", "naam"],
        [1, ""],
      ],
      valueTypes: [
        ["String", "String"],
        ["Double", "Empty"],
      ],
      format: { fill: { color: "#FFFFFF" } },
    });
  });

  it("is done in order: what is read before a write is the old value", async () => {
    const { excel } = openHost();
    const read = await excel.run(async (context) => {
      const [before, after] = [blad1(context).getRange("A1"), blad1(context).getRange("A1")];
      before.load("values");
      blad1(context).getRange("A1").values = [[7]];
      after.load("values");
      await context.sync();
      return [before.values, after.values];
    });
    expect(read).toEqual([[[""]], [[7]]]);
  });

  it("says which of its marks were passed: the client waits for the mark of an event it listens to", async () => {
    const { transport, faults } = startHost();
    const mark = (Id: number) => ({ Id, ActionType: 5, Name: "", ObjectPathId: 0 });
    const write = {
      Id: 2,
      ActionType: 4,
      Name: "Name",
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: ["Ander blad"] },
    };
    const paths = {
      1: { Id: 1, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2 },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 3 },
      3: { Id: 3, ObjectPathType: 1, Name: "" },
    };
    const batch = { AutoKeepReference: true, Actions: [mark(1), write, mark(3)], ObjectPaths: paths };
    expect((await transport.send(batch, 0)).TraceIds).toEqual([1, 3]);
    faults.failAtWrite(0);
    expect((await transport.send(batch, 0)).TraceIds).toEqual([1]);
  });

  it("stops at the first failure and takes nothing back", async () => {
    const host = openHost();
    const failing = host.excel.run(async (context) => {
      blad1(context).getRange("A1").values = [["staat"]];
      blad1(context).getRange("A2:A3").values = [["te kort"]];
      blad1(context).getRange("A4").values = [["komt niet"]];
      await context.sync();
    });
    expect(await failureOf(failing)).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
    expect(await valuesOf(host, "A1:A4")).toEqual([["staat"], [""], [""], [""]]);
  });

  it("adds once what is added once, also when it is used in a later batch", async () => {
    const { excel, book } = openHost();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nieuw");
      sheet.getRange("A1").values = [["een"]];
      await context.sync();
      sheet.getRange("A2").values = [["twee"]];
      await context.sync();
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Nieuw"]);
  });

  it("writes more than 1,500 cells as the client splits them", async () => {
    const host = openHost();
    const rows = Array.from({ length: 4000 }, (_, index) => [index, `r${index}`]);
    await host.excel.run(async (context) => {
      blad1(context).getRange("A1:B4000").values = rows;
      await context.sync();
    });
    expect(await valuesOf(host, "A1:B4000")).toEqual(rows);
  });

  it("refuses a large write whose size does not fit before anything is written", async () => {
    const { excel, book } = openHost();
    const before = dump(book);
    const writing = excel.run(async (context) => {
      blad1(context).getRange("A1:A4001").values = Array.from({ length: 4000 }, (_, index) => [index]);
      await context.sync();
    });
    expect((await failureOf(writing)).code).toBe("InvalidArgument");
    expect(dump(book)).toEqual(before);
  });

  it("leaves a cell as it is where null stands, and empties it where an empty text stands", async () => {
    const host = openHost();
    await host.excel.run(async (context) => {
      blad1(context).getRange("A1:C1").values = [[1, 2, 3]];
      // The type definitions know any[][].
      blad1(context).getRange("A1:C1").values = [[9, null, ""]];
      await context.sync();
    });
    expect(await valuesOf(host, "A1:C1")).toEqual([[9, 2, ""]]);
  });

  it("remembers no ranges once the run is over", async () => {
    const host = openHost();
    await valuesOf(host, "A1:B9");
    expect(host.keptReferences()).toBe(0);
  });
});

describe("what is not there", () => {
  it("is a null object, and so is everything asked of it", async () => {
    const { excel, book } = openHost();
    const before = dump(book);
    const isNull = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Geen");
      const range = sheet.getRange("A1").load("values");
      const table = context.workbook.tables.getItemOrNullObject("Geen");
      const used = blad1(context).getUsedRangeOrNullObject(true);
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      return [sheet.isNullObject, range.isNullObject, table.isNullObject, used.isNullObject];
    });
    expect(isNull).toEqual([true, true, true, true]);
    expect(dump(book)).toEqual(before);
  });

  it("is an error when asked for outright", async () => {
    const { excel } = openHost();
    const asking = excel.run(async (context) => {
      context.workbook.worksheets.getItem("Geen").getRange("A1").load("values");
      await context.sync();
    });
    expect((await failureOf(asking)).code).toBe("ItemNotFound");
  });

  it("is said by name when the host has no model of it", async () => {
    const { excel } = openHost();
    const asking = excel.run(async (context) => {
      blad1(context)
        .getRange("A1")
        .sort.apply([{ key: 0 }]);
      await context.sync();
    });
    const { code, message } = await failureOf(asking);
    expect([code, message]).toEqual(["ApiNotFound", "The simulated host has no Range.sort."]);
  });

  it.each(["constructor", "__proto__", "readMember"])("is not found by a name of the language: %s", async (name) => {
    const { excel } = openHost();
    const asking = excel.run(async (context) => {
      blad1(context).getRange("A1").load(name);
      await context.sync();
    });
    expect((await failureOf(asking)).code).toBe("ApiNotFound");
  });
});

describe("formulas", () => {
  it.each`
    formula            | because
    ${"=SUM(1,2"}      | ${"a bracket is missing"}
    ${"=1+"}           | ${"nothing follows the sign"}
    ${"=[@Omzet]"}     | ${"the cell stands in no table"}
    ${"=Weg[Omzet]"}   | ${"there is no such table"}
    ${"=Klanten[Weg]"} | ${"the table has no such column"}
  `("$formula is refused: $because", async ({ formula }) => {
    const { excel } = openHost();
    const writing = excel.run(async (context) => {
      blad1(context).getRange("A1:A2").values = [["Omzet"], [1]];
      blad1(context).tables.add("A1:A2", true).name = "Klanten";
      blad1(context).getRange("C1").formulas = [[formula]];
      await context.sync();
    });
    expect((await failureOf(writing)).code).toBe("InvalidArgument");
  });

  it("come back in the form Excel shows; text that looks like one comes back as the same text", async () => {
    const { excel } = openHost();
    const read = await excel.run(async (context) => {
      blad1(context).getRange("A1:B2").values = [
        ["Omzet", "CLV"],
        [100, ""],
      ];
      blad1(context).tables.add("A1:B2", true).name = "Klanten";
      blad1(context).getRange("B2").formulas = [["=Klanten[[#This Row],[Omzet]]*0.45"]];
      blad1(context).getRange("D2:E2").formulas = [["=Klanten[@Omzet]", "'=1+1"]];
      const range = blad1(context).getRange("B2:E2").load("formulas,values");
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(read).toEqual([[["=[@Omzet]*0.45", "", "=Klanten[@Omzet]", "=1+1"]], [[45, "", 100, "=1+1"]]]);
  });
});
