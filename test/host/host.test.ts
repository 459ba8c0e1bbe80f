import { openHost } from "./host";

describe("the simulated host behind Microsoft's client", () => {
  it("keeps what is written and gives it back", async () => {
    const { excel } = openHost();
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B2");
      range.values = [
        ["id", "naam"],
        [1, "Jan"],
      ];
      range.load({ values: true, address: true, valueTypes: true });
      await context.sync();
      return [range.address, range.values, range.valueTypes];
    });
    expect(values).toEqual([
      "Blad1!A1:B2",
      [
        ["id", "naam"],
        [1, "Jan"],
      ],
      [
        ["String", "String"],
        ["Double", "String"],
      ],
    ]);
  });
});
