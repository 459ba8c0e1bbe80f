import { recognise } from "../../../src/workbook/recognise/recognise";
import { sheetOf, workbookOf } from "../../jobs/plan/workbook-builder";

/** A plan with these headings between the activity and its dates, and these cells below them. */
function fieldsOf(headings: readonly string[], ...rows: readonly (readonly (string | null)[])[]) {
  const plan = sheetOf("Actieplan", [
    ["Activiteit", ...headings, "Startdatum", "Einddatum"],
    ...rows.map((cells, index) => [`Actie ${index + 1}`, ...cells, 46_462, 46_463]),
  ]);
  const { sheets, findings } = recognise(workbookOf(plan));
  return { fields: headings.map((heading) => sheets[0]?.columns.find((c) => c.heading === heading)?.field), findings };
}

describe("a column Doelgroep", () => {
  it.each`
    values                                                              | field            | because
    ${["nieuwe klanten", "bestaande klanten", "oude klanten"]}          | ${"segment"}     | ${"the three groups"}
    ${["Nieuw", "ex", "Bestaand"]}                                      | ${"segment"}     | ${"the bare words"}
    ${["ex-klanten", "voormalige klanten in de bouw", "scholen"]}       | ${"segment"}     | ${"most are groups"}
    ${["nieuwe en bestaande klanten", "huidige relaties", "exklanten"]} | ${"segment"}     | ${"more in one cell, other words"}
    ${["New customers", "former clients", "existing customers"]}        | ${"segment"}     | ${"English"}
    ${["starters", "nieuwe klanten"]}                                   | ${"targetGroup"} | ${"half is not mostly"}
    ${["nieuwe ouders", "oudere bewoners", "exposanten"]}               | ${"targetGroup"} | ${"the words mean something else"}
    ${["gemeenten", "mkb", "oudklassers"]}                              | ${"targetGroup"} | ${"no groups at all"}
    ${[null, null]}                                                     | ${"targetGroup"} | ${"nothing is filled in"}
  `("of $values is $field: $because", ({ values, field }: { values: (string | null)[]; field: string }) => {
    expect(fieldsOf(["Doelgroep"], ...values.map((value) => [value])).fields).toEqual([field]);
  });

  it("is the customer group in an English plan too", () => {
    expect(fieldsOf(["Target group"], ["new customers"], ["existing customers"]).fields).toEqual(["segment"]);
  });

  it("is said to be read as the customer group", () => {
    const { findings } = fieldsOf(["Doelgroep"], ["nieuwe klanten"], ["ex"]);
    expect(findings.filter(({ code }) => code === "column.guessed").map(({ params }) => params)).toEqual([
      { heading: "Doelgroep", field: "Klantgroep", sheet: "Actieplan" },
    ]);
  });

  it("stays the target group beside a column Klantgroep, filled in or not", () => {
    expect(fieldsOf(["Doelgroep", "Klantgroep"], ["nieuwe klanten", "nieuw"]).fields).toEqual([
      "targetGroup",
      "segment",
    ]);
    expect(fieldsOf(["Doelgroep", "Klantgroep"], ["nieuwe klanten", null]).fields).toEqual(["targetGroup", "segment"]);
  });
});
