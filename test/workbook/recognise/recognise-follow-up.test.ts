import { columnsOf, read } from "./small-sheets";
import { date, sheetOf, type TestCell, workbookOf } from "./snapshot-of";

describe("recognise, what was done after a visit or a complaint", () => {
  it.each`
    heading               | cells                               | field           | because
    ${"Gerapporteerd"}    | ${["ja", "nee", "ja"]}              | ${"reported"}   | ${"the column of our own sheet without its question mark"}
    ${"Verslag gemaakt"}  | ${["ja", "nee", "ja"]}              | ${"reported"}   | ${"a yes or no"}
    ${"Vervolg klaar?"}   | ${["ja", null, "nee"]}              | ${"actionDone"} | ${"our own heading"}
    ${"Actie gedaan"}     | ${["x", null, "x"]}                 | ${"actionDone"} | ${"ticked off"}
    ${"Gewicht"}          | ${[1, 2, 3]}                        | ${"weight"}     | ${"how much time a visit deserves"}
    ${"Gerapporteerd op"} | ${[date(45_292), date(45_293), ""]} | ${undefined}    | ${"days are no yes or no"}
  `(
    "visits: $heading is $field, $because",
    ({ heading, cells, field }: { heading: string; cells: readonly TestCell[]; field: string | undefined }) => {
      const sheet = sheetOf("Bezoeken", [
        ["Klant", "Gebeld", "Bezocht", heading],
        ["Bakkerij Vos", date(45_290), date(45_291), cells[0] ?? null],
        ["Garage Kok", date(45_290), date(45_291), cells[1] ?? null],
        ["Kapsalon Eik", date(45_290), date(45_291), cells[2] ?? null],
      ]);
      const found = columnsOf(read(workbookOf(sheet)), "visits").filter((column) => column.endsWith(`=${heading}`));
      expect(found).toEqual(field === undefined ? [] : [`${field}=${heading}`]);
    },
  );

  it("complaints: “Afgehandeld op” is the day on which a complaint was closed", () => {
    const sheet = sheetOf("Klachten", [
      ["Datum ontvangst", "Klant", "Soort klacht", "Afgehandeld op"],
      [date(45_290), "Bakkerij Vos", "levering", date(45_299)],
      [date(45_291), "Garage Kok", "factuur", null],
    ]);
    expect(columnsOf(read(workbookOf(sheet)), "complaints")).toContain("closedDate=Afgehandeld op");
  });
});
