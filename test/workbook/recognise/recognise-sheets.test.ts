import { sheetsOfRole } from "../../../src/workbook/recognise/recognition";
import { date, euro, sheetOf, tableOver, type TestCell, workbookOf } from "./snapshot-of";
import { columnsOf, codes, CUSTOMER_ROWS, customers, ORDER_HEADINGS, ORDER_ROWS, orders, read } from "./small-sheets";

describe("recognise, where the data ends", () => {
  const totals: readonly TestCell[] = [
    "Totaal",
    null,
    null,
    { value: 206.19, format: "€ #,##0.00", formula: "SUM(D2:D4)" },
  ];

  it.each`
    under                                | lastRow | totalsRow    | nothingBelow | because
    ${[]}                                | ${3}    | ${undefined} | ${true}      | ${"nothing under it"}
    ${[totals]}                          | ${3}    | ${4}         | ${false}     | ${"a totals row at once"}
    ${[[], totals]}                      | ${3}    | ${5}         | ${false}     | ${"a totals row under a blank one"}
    ${[[], [], ["Bron: administratie"]]} | ${3}    | ${undefined} | ${false}     | ${"a note"}
    ${[[null, null, null, totals[3]]]}   | ${3}    | ${4}         | ${false}     | ${"a sum without a word"}
    ${[["Gem.", null, null, totals[3]]]} | ${3}    | ${4}         | ${false}     | ${"an average, in short"}
    ${[[], ORDER_ROWS[0]]}               | ${5}    | ${undefined} | ${true}      | ${"a blank row amid the data"}
  `("ends at row $lastRow: $because", ({ under, lastRow, totalsRow, nothingBelow }) => {
    const [match] = sheetsOfRole(
      read(workbookOf(sheetOf("Orders", [ORDER_HEADINGS, ...ORDER_ROWS, ...under]))),
      "orders",
    );
    expect({ lastRow: match?.lastRow, totalsRow: match?.totalsRow, nothingBelow: match?.nothingBelow }).toEqual({
      lastRow,
      totalsRow,
      nothingBelow,
    });
  });

  it("stops above another list under the first, and says so", () => {
    const below: readonly (readonly TestCell[])[] = [
      [],
      ["Kanaal", "Afspraak", "Wie", "Korting"],
      ["Beurs", "jaarlijks", "Iris", 0.1],
    ];
    const recognition = read(workbookOf(sheetOf("Orders", [ORDER_HEADINGS, ...ORDER_ROWS, ...below])));
    expect(sheetsOfRole(recognition, "orders")[0]).toMatchObject({ lastRow: 3, nothingBelow: false });
    expect(recognition.findings.map(({ code, where }) => [code, where?.row])).toEqual([["sheet.secondBlock", 5]]);
  });

  it("leaves a table's own totals row out", () => {
    const sheet = tableOver(sheetOf("Orders", [ORDER_HEADINGS, ...ORDER_ROWS, totals]), "tblOrders", {
      hasTotalsRow: true,
    });
    expect(sheetsOfRole(read(workbookOf(sheet)), "orders")[0]).toMatchObject({
      lastRow: 3,
      totalsRow: 4,
      nothingBelow: true,
    });
  });

  it("keeps a customer who is called Totaal", () => {
    const sheet = sheetOf("Klanten", [
      ["Klantnummer", "Bedrijfsnaam", "Postcode"],
      ...CUSTOMER_ROWS,
      ["K0004", "Totaal Wonen B.V.", "1234 AB"],
    ]);
    expect(sheetsOfRole(read(workbookOf(sheet)), "customers")[0]).toMatchObject({ lastRow: 4 });
  });

  it("of a scouted sheet takes the used range's end", () => {
    const rows = Array.from({ length: 24 }, (_, index) => ORDER_ROWS[index % 3] ?? []);
    const scouted = sheetOf("Orders", [ORDER_HEADINGS, ...rows], {
      usedRange: { top: 0, left: 0, bottom: 2000, right: 4 },
    });
    expect(sheetsOfRole(read(workbookOf(scouted)), "orders")[0]).toMatchObject({ firstRow: 1, lastRow: 2000 });
  });

  it("has no data yet under mere headings", () => {
    const sheet = tableOver(sheetOf("Orders", [ORDER_HEADINGS, [" "]]), "tblOrders");
    expect(sheetsOfRole(read(workbookOf(sheet)), "orders")[0]).toMatchObject({ firstRow: 1, lastRow: 0 });
  });
});

describe("recognise, which sheet", () => {
  it("passes over a hidden sheet when a visible one fits, and says so", () => {
    const hidden = { ...customers("Klanten oud"), visibility: "hidden" as const };
    const recognition = read(workbookOf(hidden, customers()));
    expect(sheetsOfRole(recognition, "customers").map(({ sheet }) => sheet)).toEqual(["Klanten"]);
    expect(codes(recognition)).toEqual(["sheet.hidden"]);
  });

  it("uses a hidden sheet when there is no other, and warns", () => {
    const recognition = read(workbookOf({ ...customers(), visibility: "veryHidden" }));
    expect(sheetsOfRole(recognition, "customers")).toHaveLength(1);
    expect(recognition.findings).toEqual([expect.objectContaining({ code: "sheet.hidden.used", severity: "warning" })]);
  });

  it("passes over offers and copies, and says so", () => {
    const recognition = read(
      workbookOf(orders(ORDER_HEADINGS, "Offertes"), orders(ORDER_HEADINGS), orders(ORDER_HEADINGS, "Orders kopie")),
    );
    expect(sheetsOfRole(recognition, "orders").map(({ sheet }) => sheet)).toEqual(["Orders"]);
    expect(codes(recognition)).toEqual(["sheet.setAside", "sheet.setAside"]);
  });

  it("keeps two years of orders side by side", () => {
    const recognition = read(workbookOf(orders(ORDER_HEADINGS, "Orders 2024"), orders(ORDER_HEADINGS, "Orders 2025")));
    expect(sheetsOfRole(recognition, "orders")).toHaveLength(2);
  });

  it("makes nothing of price lists, colleagues and empty sheets, and says which lists it left", () => {
    const prices = sheetOf("Artikelen", [
      ["Artikelnummer", "Omschrijving", "Prijs"],
      ["A1", "Fiets", 100],
      ["A2", "Bel", 5],
    ]);
    const staff = sheetOf("Team", [
      ["Naam", "Functie", "Telefoon"],
      ["Iris", "Verkoop", "0612345678"],
      ["Bram", "Inkoop", "0687654321"],
    ]);
    const recognition = read(workbookOf(prices, staff, sheetOf("Leeg", [])));
    expect(recognition.sheets).toEqual([]);
    expect(recognition.findings.map(({ code, where }) => [code, where?.sheet])).toEqual([
      ["sheet.unknown", "Artikelen"],
      ["sheet.unknown", "Team"],
    ]);
  });

  it("finds the orders in a table beside a list of statuses", () => {
    const sheet = tableOver(orders(ORDER_HEADINGS), "tblOrders");
    const beside = {
      ...sheet,
      tables: [
        ...sheet.tables,
        {
          name: "tblLijst",
          range: { top: 0, left: 7, bottom: 3, right: 8 },
          hasHeaderRow: true,
          hasTotalsRow: false,
          columns: ["Status", "Kanaal"],
        },
      ],
    };
    expect(read(workbookOf(beside)).sheets).toEqual([expect.objectContaining({ role: "orders", table: "tblOrders" })]);
  });
});

describe("recognise, what is known for certain", () => {
  it("follows a correction, whatever the heading says, without a finding", () => {
    const sheet = orders(["Ordernummer", "Kenmerk", "Orderdatum", "Bedrag excl. btw", "Status"]);
    const corrections = [{ role: "orders", field: "customerNo", sheet: "orders", heading: "Kenmerk" }] as const;
    const recognition = read(workbookOf(sheet), { corrections });
    expect(sheetsOfRole(recognition, "orders")[0]?.columns).toContainEqual(
      expect.objectContaining({ field: "customerNo", heading: "Kenmerk", source: "corrected" }),
    );
    expect(codes(recognition)).toEqual([]);
  });

  it("gives a corrected field's former column up", () => {
    const rows = ORDER_ROWS.map((row) => [...row, date(45_400)]);
    const sheet = sheetOf("Orders", [[...ORDER_HEADINGS, "Leverdatum"], ...rows]);
    const recognition = read(workbookOf(sheet), {
      corrections: [{ role: "orders", field: "date", sheet: "Orders", heading: "Leverdatum" }],
    });
    expect(columnsOf(recognition, "orders").filter((column) => column.startsWith("date="))).toEqual([
      "date=Leverdatum",
    ]);
  });

  it("says when a correction's heading is gone", () => {
    const recognition = read(workbookOf(orders(ORDER_HEADINGS)), {
      corrections: [{ role: "orders", field: "customerNo", sheet: "Orders", heading: "Kenmerk" }],
    });
    expect(codes(recognition)).toEqual(["correction.lost"]);
  });

  it("knows our own columns by the register and never takes them for the user's", () => {
    const rows = CUSTOMER_ROWS.map((row) => [...row, euro(1), euro(2)]);
    const sheet = sheetOf("Klanten", [["Klantnummer", "Bedrijfsnaam", "Postcode", "Omzet", "Omzet (orders)"], ...rows]);
    const known = [{ kind: "column", id: "customers.revenue", sheet: "Klanten", heading: "Omzet (orders)" }] as const;
    const [match] = sheetsOfRole(read(workbookOf(sheet), { known }), "customers");
    expect(match?.columns.map(({ field, heading, source }) => [field, heading, source])).toEqual([
      ["customerNo", "Klantnummer", "alias"],
      ["companyName", "Bedrijfsnaam", "alias"],
      ["postcode", "Postcode", "alias"],
      ["revenueYear", "Omzet", "alias"],
      ["revenue", "Omzet (orders)", "register"],
    ]);
  });

  it("takes a hidden sheet when the user's correction points at it", () => {
    const hidden = { ...orders(ORDER_HEADINGS, "Archief"), visibility: "hidden" as const };
    const corrections = [{ role: "orders", field: "date", sheet: "Archief", heading: "Orderdatum" }] as const;
    const recognition = read(workbookOf(orders(ORDER_HEADINGS), hidden), { corrections });
    expect(
      sheetsOfRole(recognition, "orders")
        .map(({ sheet }) => sheet)
        .toSorted(),
    ).toEqual(["Archief", "Orders"]);
  });
});
