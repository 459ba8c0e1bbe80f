import { sheetsOfRole } from "../../../src/workbook/recognise/recognition";
import { sampleWorkbook } from "./sample-workbook";
import { date, euro, percent, sheetOf, workbookOf } from "./snapshot-of";
import { columnsOf, codes, CUSTOMER_ROWS, customers, ORDER_HEADINGS, ORDER_ROWS, orders, read } from "./small-sheets";

describe("recognise, on a small team's workbook", () => {
  const recognition = read(sampleWorkbook());

  it.each`
    role            | sheet                    | table          | headerRow | lastRow
    ${"customers"}  | ${"Klantenbestand 2024"} | ${undefined}   | ${3}      | ${7}
    ${"orders"}     | ${"Orders"}              | ${"tblOrders"} | ${0}      | ${4}
    ${"budget"}     | ${"Begroting promotie"}  | ${undefined}   | ${0}      | ${5}
    ${"activities"} | ${"Activiteitenplan"}    | ${undefined}   | ${3}      | ${6}
    ${"hours"}      | ${"Uren"}                | ${undefined}   | ${0}      | ${4}
  `("finds $role on $sheet", ({ role, sheet, table, headerRow, lastRow }) => {
    const matches = sheetsOfRole(recognition, role);
    expect(matches).toEqual([
      expect.objectContaining({ sheet, headerRow, firstRow: headerRow + 1, lastRow, nothingBelow: true }),
    ]);
    expect(matches[0]?.table).toBe(table);
  });

  it("reads every column of theirs without a doubt", () => {
    expect(recognition.findings).toEqual([]);
    expect(columnsOf(recognition, "customers")).toEqual([
      "customerNo=Klantnummer",
      "companyName=Bedrijfsnaam",
      "contactPerson=Contactpersoon",
      "email=E-mail",
      "phone=Telefoon",
      "postcode=Postcode",
      "city=Plaats",
      "segment=Segment",
      "firstOrderDate=Klant sinds",
      "creditLimit=Kredietlimiet",
      "profitMargin=Marge %",
      "customerCosts=Kosten 2024",
      "notes=Opmerkingen",
    ]);
    expect(columnsOf(recognition, "orders")).toEqual([
      "orderNo=Ordernummer",
      "customerNo=Klantnummer",
      "date=Orderdatum",
      "description=Product",
      "quantity=Aantal",
      "unitPrice=Stukprijs",
      "discount=Korting %",
      "amountExclVat=Bedrag excl. btw",
      "vat=Btw",
      "channel=Kanaal",
      "hours=Uren",
      "status=Status",
    ]);
    expect(columnsOf(recognition, "budget")).toEqual([
      "activity=Activiteit",
      "costLine=Kostensoort",
      "budgetKind=Soort budget",
      "fixedAmount=Vast bedrag",
      "times=Aantal keer",
      "revenuePercentage=% van omzet",
      "revenueBase=Omzet (grondslag)",
      "budgetedCost=Begroot",
      "actualCost=Werkelijk",
    ]);
    expect(columnsOf(recognition, "activities")).toEqual([
      "activityNo=Nr",
      "goal=Doelstelling",
      "segment=Klantgroep",
      "activity=Activiteit",
      "activityKind=Soort",
      "isNew=Nieuw?",
      "owner=Verantwoordelijke",
      "startDate=Startdatum",
      "endDate=Einddatum",
      "reach=Bereik",
      "response=Respons %",
      "budgetedCost=Kosten",
      "forecastRevenue=Verwachte omzet",
      "otherValue=Overige meerwaarde",
    ]);
    expect(columnsOf(recognition, "hours")).toEqual([
      "date=Datum",
      "project=Opdracht",
      "customer=Klant",
      "task=Activiteit",
      "hours=Uren",
      "km=Km",
      "visitDone=Bezoek gedaan",
    ]);
  });
});

describe("recognise, headings", () => {
  it.each`
    heading           | field
    ${"KLANTNUMMER"}  | ${"customerNo"}
    ${"klant_nummer"} | ${"customerNo"}
    ${"Debiteurnr."}  | ${"customerNo"}
    ${"Customer no"}  | ${"customerNo"}
  `("takes “$heading” for the customer number", ({ heading, field }) => {
    const recognition = read(workbookOf(orders(["Ordernummer", heading, "Orderdatum", "Bedrag excl. btw", "Status"])));
    expect(columnsOf(recognition, "orders")).toContain(`${field}=${heading}`);
    expect(codes(recognition)).toEqual([]);
  });

  it.each`
    heading                      | field              | vatIsAsked | because
    ${"Bedrag excl. btw"}        | ${"amountExclVat"} | ${false}   | ${"it says so"}
    ${"Orderbedrag (excl. btw)"} | ${"amountExclVat"} | ${false}   | ${"a known heading with a remark"}
    ${"Factuurbedrag excl btw"}  | ${"amountExclVat"} | ${false}   | ${"the remark wins over what the word alone would be"}
    ${"Totaal incl. btw"}        | ${"amountInclVat"} | ${false}   | ${"it says so"}
    ${"Bedrag (€)"}              | ${"amount"}        | ${true}    | ${"a unit says nothing about VAT"}
    ${"Bedrag in euro"}          | ${"amount"}        | ${true}    | ${"a unit in words"}
    ${"Totaal"}                  | ${"amountInclVat"} | ${true}    | ${"usually with VAT, but it does not say so"}
  `("reads “$heading” as $field: $because", ({ heading, field, vatIsAsked }) => {
    const recognition = read(workbookOf(orders(["Ordernummer", "Klantnummer", "Orderdatum", heading, "Status"])));
    expect(columnsOf(recognition, "orders")).toContain(`${field}=${heading}`);
    expect(codes(recognition)).toEqual(vatIsAsked ? ["amount.vatUnknown"] : []);
  });

  it("takes a typing mistake for what was meant, and says so", () => {
    const recognition = read(
      workbookOf(orders(["Ordernummer", "Klantnumer", "Orderdatum", "Bedrag excl. btw", "Status"])),
    );
    expect(columnsOf(recognition, "orders")).toContain("customerNo=Klantnumer");
    expect(recognition.findings).toEqual([
      {
        code: "column.similar",
        severity: "warning",
        where: { sheet: "Orders", row: 0, column: 1 },
        params: { heading: "Klantnumer", field: "Klantnummer", sheet: "Orders" },
      },
    ]);
  });

  it("finds the customer column by its values when no heading says so, and says that too", () => {
    const recognition = read(
      workbookOf(customers(), orders(["Ordernummer", "Wie was het", "Orderdatum", "Bedrag excl. btw", "Status"])),
    );
    expect(columnsOf(recognition, "orders")).toContain("customerNo=Wie was het");
    expect(codes(recognition)).toEqual(["sheet.unsure", "column.guessedKey"]);
  });

  it("takes the latest of several years", () => {
    const rows = CUSTOMER_ROWS.map((row) => [...row, euro(100.5), euro(200.5)]);
    const sheet = sheetOf("Klanten", [
      ["Klantnummer", "Bedrijfsnaam", "Postcode", "Omzet 2023", "Omzet 2024"],
      ...rows,
    ]);
    const recognition = read(workbookOf(sheet));
    expect(columnsOf(recognition, "customers")).toContain("revenueYear=Omzet 2024");
    expect(codes(recognition)).toEqual([]);
  });

  it("joins the two rows of a heading", () => {
    const sheet = sheetOf(
      "Orders",
      [
        ["Order", "", "Klant", "", "Bedrag"],
        ["Nummer", "Datum", "Nummer", "Naam", "excl. btw"],
        ["O1", date(45_292), "K01", "Vos", 1.5],
        ["O2", date(45_293), "K02", "Kok", 2.5],
      ],
      {
        merges: [
          { top: 0, left: 0, bottom: 0, right: 1 },
          { top: 0, left: 2, bottom: 0, right: 3 },
        ],
      },
    );
    const recognition = read(workbookOf(sheet));
    expect(sheetsOfRole(recognition, "orders")[0]).toMatchObject({ headerRow: 1, firstRow: 2 });
    expect(columnsOf(recognition, "orders")).toEqual(
      expect.arrayContaining([
        "date=Order Datum",
        "customerNo=Klant Nummer",
        "companyName=Klant Naam",
        "amountExclVat=Bedrag excl. btw",
      ]),
    );
  });

  it("treats names such as __proto__ as any other text", () => {
    const sheet = orders(["__proto__", "Klantnummer", "Orderdatum", "Bedrag excl. btw", "constructor"], "__proto__");
    const [match] = sheetsOfRole(read(workbookOf(sheet)), "orders");
    expect(match?.sheet).toBe("__proto__");
    expect(match?.headings.get(4)).toBe("constructor");
  });
});

describe("recognise, values against headings", () => {
  it("takes “Klant” for the number when numbers stand under it and for the name when names do", () => {
    const numbers = orders(["Ordernummer", "Klant", "Orderdatum", "Bedrag excl. btw", "Status"]);
    expect(columnsOf(read(workbookOf(numbers)), "orders")).toContain("customerNo=Klant");
    const names = sheetOf("Orders", [
      ["Order", "Klant", "Datum", "Bedrag excl. btw", "Status"],
      ["O1001", "Vos B.V.", date(45_292), 1.5, "Open"],
      ["O1002", "Garage Kok", date(45_293), 2.5, "Open"],
    ]);
    expect(columnsOf(read(workbookOf(names)), "orders")).toContain("companyName=Klant");
  });

  it.each`
    cells                                           | expected                         | because
    ${[date(45_292), date(45_300), date(45_301)]}   | ${"lastOrderDate=Laatste order"} | ${"dates stand under it"}
    ${["01-02-2024", "03-02-2024", "4 mrt 2024"]}   | ${"lastOrderDate=Laatste order"} | ${"dates as text"}
    ${["O-100 fiets", "O-200 kast", "O-300 stoel"]} | ${"column.contradicted"}         | ${"products are no dates: not used, and said so"}
  `("takes “Laatste order” for a date only when it is one: $because", ({ cells, expected }) => {
    const rows = CUSTOMER_ROWS.map((row, index) => [...row, cells[index]]);
    const recognition = read(
      workbookOf(sheetOf("Klanten", [["Klantnummer", "Bedrijfsnaam", "Postcode", "Laatste order"], ...rows])),
    );
    expect([...columnsOf(recognition, "customers"), ...codes(recognition)]).toContain(expected);
  });

  it("does not take an amount column with words for the amount", () => {
    const sheet = sheetOf("Orders", [
      ORDER_HEADINGS,
      ["O1", "K1", date(45_292), "veel", "Open"],
      ["O2", "K2", date(45_293), "weinig", "Open"],
    ]);
    expect(sheetsOfRole(read(workbookOf(sheet)), "orders")).toEqual([]);
    expect(codes(read(workbookOf(sheet)))).toEqual(["sheet.unknown"]);
  });

  it("asks which of two fitting columns is meant", () => {
    const rows = ORDER_ROWS.map((row) => [...row, date(45_400)]);
    const recognition = read(workbookOf(sheetOf("Orders", [[...ORDER_HEADINGS, "Factuurdatum"], ...rows])));
    expect(recognition.findings).toEqual([
      expect.objectContaining({ code: "column.rival", params: expect.objectContaining({ field: "Factuurdatum" }) }),
    ]);
  });

  it("says when a heading occurs twice", () => {
    const rows = ORDER_ROWS.map((row) => [...row, euro(1)]);
    const recognition = read(workbookOf(sheetOf("Orders", [[...ORDER_HEADINGS, "Bedrag excl. btw"], ...rows])));
    expect(columnsOf(recognition, "orders")).toContain("amountExclVat=Bedrag excl. btw");
    expect(recognition.findings.map(({ code, where }) => [code, where?.column])).toEqual([["column.duplicate", 5]]);
  });

  it("says which needed column is missing", () => {
    const rows = ORDER_ROWS.map((row) => row.slice(1, 4));
    const recognition = read(workbookOf(sheetOf("Orders", [ORDER_HEADINGS.slice(1, 4), ...rows])));
    expect(recognition.findings.map(({ code, params }) => [code, params["field"]])).toEqual([
      ["column.missing", "Ordernummer"],
      ["column.missing", "Status"],
    ]);
  });
});

describe("recognise, percentages and the like", () => {
  it("says of every column what its values are", () => {
    const sheet = sheetOf("Klanten", [
      ["Klantnummer", "Bedrijfsnaam", "Klant sinds", "Marge %", "Omzet"],
      ["K01", "Vos B.V.", date(45_292), percent(0.4), "1,250.50"],
      ["K02", "Kok B.V.", date(45_293), percent(0.3), "12.50"],
    ]);
    const [match] = sheetsOfRole(read(workbookOf(sheet)), "customers");
    expect(match?.columns.map(({ valueKind, decimalStyle }) => [valueKind, decimalStyle])).toEqual([
      ["text", "comma"],
      ["text", "comma"],
      ["date", "comma"],
      ["percentage", "comma"],
      ["number", "point"],
    ]);
  });
});

describe("recognise, exports and plans as they are found", () => {
  it("reads a web shop's export, one row a line item", () => {
    const headings = [
      "Name",
      "Email",
      "Financial Status",
      "Subtotal",
      "Total",
      "Created at",
      "Lineitem name",
      "Billing Company",
    ];
    const row = ["#1001", "a@example.nl", "paid", "12.50", "15.13", "2024-01-05 10:11:12 +0100", "Fiets", "Vos B.V."];
    const recognition = read(workbookOf(sheetOf("orders_export", [headings, row, row])));
    expect(columnsOf(recognition, "orders")).toEqual([
      "orderNo=Name",
      "email=Email",
      "status=Financial Status",
      "amountExclVat=Subtotal",
      "amountInclVat=Total",
      "date=Created at",
      "description=Lineitem name",
      "companyName=Billing Company",
    ]);
  });

  it("asks about a bare “Nummer”, which may be a house number", () => {
    const rows = [
      ["Naam", "Telefoon", "Straat", "Nummer", "Postcode", "Plaats"],
      ["Vos B.V.", "0612345678", "Weg", 12, "1234 AB", "Ede"],
      ["Garage Kok", "0612345679", "Laan", 34, "1234 AC", "Ede"],
    ];
    const recognition = read(workbookOf(sheetOf("Bedrijven", rows)));
    expect(recognition.findings).toEqual([
      expect.objectContaining({
        code: "column.similar",
        severity: "warning",
        where: { sheet: "Bedrijven", row: 0, column: 3 },
      }),
    ]);
  });

  it("reads a plan of who, what, where and why, and says that “maart” is no date", () => {
    const rows = [
      ["Wat", "Waar", "Waarom", "Wie", "Wanneer", "Hoe"],
      ["Open dag", "Arnhem", "meer klanten", "Iris", "in maart", "flyers"],
      ["Beurs", "Utrecht", "bekendheid", "Bram", "in april", "stand"],
    ];
    const recognition = read(workbookOf(sheetOf("Blad1", rows)));
    expect(columnsOf(recognition, "activities")).toEqual([
      "activity=Wat",
      "location=Waar",
      "reason=Waarom",
      "owner=Wie",
      "how=Hoe",
    ]);
    expect(codes(recognition)).toContain("column.contradicted");
  });
});
