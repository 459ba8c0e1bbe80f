import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Scalar, scalarText } from "../../../src/workbook/cells";
import { invert } from "../../../src/workbook/invert";
import { project } from "../../../src/workbook/project";
import { findSheet, type Snapshot } from "../../../src/workbook/snapshot";
import { compareWithCached } from "../../engines/compare-with-cached";
import { recalculate } from "../../engines/libreoffice";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { translatorFor } from "../../../src/i18n";
import { columnsToRead } from "../../../src/jobs/engine/columns-to-read";
import { understand } from "../../../src/jobs/engine/workbench";
import { personalColumns } from "../../../src/jobs/hand-in/personal-columns";
import { fixtureBytes } from "../../fixtures/workbooks";
import { planTwice } from "../plan-twice";
import { fileOf } from "./snapshot-file";
import { columnOf, EMPTY, run, sheetOf, typeNamed, typeRows, workbookOf } from "./workbook-builder";

const translators = { nl: translatorFor("nl"), en: translatorFor("en") };

const CUSTOMERS: readonly (readonly Scalar[])[] = [
  [
    "Klantnummer",
    "Bedrijfsnaam",
    "Contactpersoon",
    "Straat",
    "Postcode",
    "Plaats",
    "Telefoon",
    "E-mail",
    "Aanhef voor de brief",
    "Aantal letters",
  ],
  [
    "1001",
    "Bakkerij Jansen",
    "Piet Jansen",
    "Dorpsstraat 1",
    "1234 AB",
    "Zwolle",
    "038-1234567",
    "piet@jansen.nl",
    "Beste Piet Jansen",
    15,
  ],
  [
    "1002",
    "Fietsen Visser",
    "Anna Visser",
    "Kade 2",
    "2345 CD",
    "Kampen",
    "038-7654321",
    "anna@visser.nl",
    "Beste Anna Visser",
    14,
  ],
  ["1003", "Garage De Boer", null, "Weg 3", "3456 EF", "Zwolle", "06-12345678", "info@deboer.nl", null, 14],
];

const ORDERS: readonly (readonly Scalar[])[] = [
  ["Ordernummer", "Klantnummer", "Klantnaam", "Orderdatum", "Bedrag excl. btw", "Status"],
  ["O1", "1001", "Bakkerij Jansen", 45_300, 500, "Betaald"],
  ["O2", "1002", "fietsen visser", 45_400, 250, "Betaald"],
  ["O3", "1001", "Bakkerij Jansen", 45_500, 750, "Betaald"],
];

/** Two customers in Zwolle; 1,250 sold to the baker. */
function shop(): Snapshot {
  const overview = sheetOf("Samenvatting", [
    ["Vlakbij", 2],
    ["Verkocht aan de bakker", 1250],
    ["Grootste klant", "Bakkerij Jansen"],
    ["Totaal", 1500],
  ]);
  const formulas: readonly (readonly [sheet: string, row: number, column: number, value: Scalar, formula: string])[] = [
    ["Klanten", 1, 8, "Beste Piet Jansen", '"Beste "&C2'],
    ["Klanten", 2, 8, "Beste Anna Visser", '"Beste "&C3'],
    ["Klanten", 1, 9, 15, "LEN(B2)"],
    ["Samenvatting", 0, 1, 2, 'COUNTIF(Klanten!$F:$F,"Zwolle")'],
    ["Samenvatting", 1, 1, 1250, 'SUMIFS(Orders!$E$2:$E$4,Orders!$C$2:$C$4,"Bakkerij Jansen")'],
    ["Samenvatting", 2, 1, "Bakkerij Jansen", "Klanten!B2"],
    ["Samenvatting", 3, 1, 1500, "SUM(Orders!$E$2:$E$4)"],
  ];
  return formulas.reduce(
    (book, [sheet, top, left, value, formula]) =>
      project(book, [{ kind: "setCells", sheet, top, left, rows: [[{ value, formula }]] }]),
    workbookOf(sheetOf("Klanten", CUSTOMERS), sheetOf("Orders", ORDERS), overview),
  );
}

const cell = (book: Snapshot, sheet: string, row: number, column: number) => {
  const cells = findSheet(book, sheet)?.cells;
  return [cells?.value(row, column) ?? null, cells?.formula(row, column)];
};

/** Every text in the workbook, hidden sheets too. */
function texts(book: Snapshot): string {
  return book.sheets
    .flatMap(({ cells, usedRange }) =>
      Array.from({ length: (usedRange?.bottom ?? -1) + 1 }, (_, row) =>
        Array.from({ length: (usedRange?.right ?? -1) + 1 }, (_unused, column) => [
          scalarText(cells.value(row, column)),
          cells.formula(row, column) ?? "",
        ]),
      ).flat(2),
    )
    .join("\n");
}

describe("making a plan ready to hand in", () => {
  it("leaves no name, e-mail, telephone number or address of a customer anywhere", () => {
    const { projected } = run(shop(), ["fill-clv", "hand-in"]);
    const left = texts(projected).toLowerCase();
    const personal = ["jansen", "visser", "de boer", "zwolle", "kampen", "1234 ab", "038-", "06-1", "@", "dorpsstraat"];
    expect(personal.filter((word) => left.includes(word))).toEqual([]);
  });

  it("calls customers by their number, on every sheet", () => {
    const { projected } = run(shop(), ["hand-in"]);
    expect(columnOf(projected, "Klanten", "Bedrijfsnaam")).toEqual(["Klant 1001", "Klant 1002", "Klant 1003"]);
    expect(columnOf(projected, "Orders", "Klantnaam")).toEqual(["Klant 1001", "Klant 1002", "Klant 1001"]);
    expect(columnOf(projected, "Klanten", "E-mail")).toEqual([null, null, null]);
    expect(columnOf(projected, "Klanten", "Klantnummer")).toEqual(["1001", "1002", "1003"]);
  });

  it("turns formulas that read those cells into what they came to, and leaves the others", () => {
    const { projected, findings } = run(shop(), ["hand-in"]);
    expect([0, 1, 2, 3].map((row) => cell(projected, "Samenvatting", row, 1))).toEqual([
      [2, undefined],
      [1250, undefined],
      ["Klant 1001", undefined],
      [1500, "SUM(Orders!$E$2:$E$4)"],
    ]);
    expect(cell(projected, "Klanten", 1, 9)).toEqual([15, undefined]);
    expect(cell(projected, "Klanten", 1, 8)).toEqual([null, undefined]);
    const found = new Map(findings.map(({ code, params }) => [code, params]));
    expect(found.get("handIn.removed")).toEqual({ count: 3 * 7 - 1 + 3 });
    expect(found.get("handIn.frozen")).toEqual({ count: 6 });
    expect(found.get("handIn.lookAt")).toEqual({ sheets: "Samenvatting" });
  });

  it("empties what was noted about customers, and says so", () => {
    const book = workbookOf(
      sheetOf("Klanten", [
        ["Klantnummer", "Bedrijfsnaam", "Opmerkingen"],
        ["1001", "Bakkerij Jansen", "Piet is ziek, bel zijn dochter"],
        ["1002", "Fietsen Visser", null],
        ["1003", "Garage De Boer", "betaalt laat"],
      ]),
    );
    const { projected, findings } = run(book, ["hand-in"]);
    expect(columnOf(projected, "Klanten", "Opmerkingen")).toEqual([null, null, null]);
    expect(findings.find(({ code }) => code === "handIn.remarks")?.params).toEqual({ count: 2, sheets: "Klanten" });
  });

  it("reads sheets that nobody knows whole, for a formula far down may count what is taken out; other jobs do not", () => {
    const snapshot = workbookOf(sheetOf("Klanten", CUSTOMERS), sheetOf("Eigen telling", [["Zwolle", null, 2]]));
    const bench = understand({ snapshot, translators, language: "nl", peildatum: 45_657 });
    const own = { sheet: "Eigen telling", firstColumn: 0, lastColumn: 2 };
    expect(columnsToRead(bench, ["hand-in"])).toContainEqual(own);
    expect(columnsToRead(bench, ["fill-clv"])).not.toContainEqual(own);
    expect(columnsToRead(bench)).not.toContainEqual(own);
  });

  it("numbers customers that have no number, and gives one name one label", () => {
    const book = workbookOf(
      sheetOf("Klanten", [
        ["Bedrijfsnaam", "E-mail", "Telefoon", "Plaats"],
        ["Jansen", "a@b.nl", "038-1234567", "Zwolle"],
        ["Visser", "c@d.nl", "038-7654321", "Kampen"],
      ]),
      sheetOf("Orders", [
        ["Ordernummer", "Klantnaam", "Orderdatum", "Bedrag excl. btw"],
        ["O1", "VISSER", 45_300, 10],
        ["O2", "Nieuwkomer", 45_301, 20],
      ]),
    );
    const { projected } = run(book, ["hand-in"]);
    expect(columnOf(projected, "Klanten", "Bedrijfsnaam")).toEqual(["Klant zonder nummer 1", "Klant zonder nummer 2"]);
    expect(columnOf(projected, "Orders", "Klantnaam")).toEqual(["Klant zonder nummer 2", "Klant zonder nummer 3"]);
  });

  it("finds customers by e-mail where orders know nothing else of them", () => {
    const book = workbookOf(
      sheetOf("Klanten", [
        ["Bedrijfsnaam", "E-mail", "Telefoon", "Plaats"],
        ["Jansen", "a@b.nl", "038-1234567", "Zwolle"],
        ["Visser", "c@d.nl", "038-7654321", "Kampen"],
      ]),
      sheetOf("Orders", [
        ["Ordernummer", "E-mail", "Orderdatum", "Bedrag excl. btw"],
        ["O1", "C@D.nl", 45_300, 10],
        ["O2", "a@b.nl", 45_301, 20],
      ]),
    );
    const { projected } = run(book, ["hand-in"]);
    const [first, second] = columnOf(projected, "Klanten", "E-mail");
    expect(columnOf(projected, "Orders", "E-mail")).toEqual([second, first]);
    expect(first).not.toBe(second);
    expect(texts(projected)).not.toMatch(/@|jansen/i);
  });

  it("leaves no name or e-mail of a messy customer file on any sheet", async () => {
    const workbook = openXlsx(fixtureBytes("crm-200-dirty.xlsx"), "crm-200-dirty.xlsx");
    const { sheets } = await workbook.scout();
    const whole = sheets.flatMap(({ name, usedRange }) =>
      usedRange ? [{ sheet: name, firstColumn: usedRange.left, lastColumn: usedRange.right }] : [],
    );
    const before = await workbook.read(whole);
    const customers = understand({ snapshot: before, translators, language: "nl", peildatum: 45_657 });
    const personal = personalColumns(customers).flatMap(({ match, column, becomes }) =>
      ["companyName", "email", "contactPerson"].includes(column.field) || becomes === "label"
        ? Array.from({ length: match.lastRow - match.firstRow + 1 }, (_, row) =>
            scalarText(findSheet(before, match.sheet)?.cells.value(match.firstRow + row, column.column) ?? null),
          )
        : [],
    );
    const { projected } = run(before, ["fill-clv", "hand-in"]);
    const left = new Set(texts(projected).split("\n"));
    // the odd texts of the fixture (formulas, "WAAR") stand in its remarks too, and a customer's number stays
    const telling = personal.filter((text) => text.includes("@") || /^\p{Lu}[\p{L}.&' -]+ [\p{L}.&' -]+$/u.test(text));
    expect(telling.length).toBeGreaterThan(400);
    expect(telling.filter((text) => left.has(text))).toEqual([]);
  });

  it("leaves the lines of the budgets as they are, but for one that is called by a customer's name", () => {
    const noted = project(shop(), [
      // a contact person's name and a place that are also words of a budget
      { kind: "setCells", sheet: "Klanten", top: 3, left: 2, rows: [[{ value: "Huur" }]] },
      { kind: "setCells", sheet: "Klanten", top: 3, left: 5, rows: [[{ value: "Verzekering" }]] },
    ]);
    let plan = run(noted, ["plan-activities", "fill-budget", "forecast-revenue", "make-budgets"]).projected;
    plan = typeRows(plan, "rpVasteKosten", [
      { Post: "Huur", "Per maand": 800 },
      { Post: "Verzekering", "Per maand": 60 },
      { Post: "Bakkerij Jansen", "Per maand": 15 },
      { Post: "Lunch met Fietsen Visser", "Per maand": 25 },
    ]);
    plan = typeRows(plan, "rpKosten", [{ Activiteit: "Huur", Kostensoort: "Bakkerij Jansen", "Vast bedrag": 100 }]);
    const { projected, findings } = run(plan, ["hand-in"]);
    expect(columnOf(projected, "rpVasteKosten", "Post").slice(0, 4)).toEqual([
      "Huur",
      "Verzekering",
      "Klant 1001",
      "Lunch met Fietsen Visser",
    ]);
    expect(columnOf(projected, "rpVasteKosten", "Per maand").slice(0, 4)).toEqual([800, 60, 15, 25]);
    expect(columnOf(projected, "rpKosten", "Kostensoort")[0]).toBe("Bakkerij Jansen");
    const inWords = findings.find(({ code }) => code === "handIn.inWords");
    expect(inWords?.params).toEqual({ count: 2, sheets: "Kostenbudget, Exploitatie" });
  });

  it("can be undone to the last cell", () => {
    const { changes, projected } = run(shop(), ["hand-in"]);
    const back = project(projected, invert(changes, shop()));
    expect(texts(back)).toBe(texts(shop()));
  });

  it("removes nothing in a plan without customers", () => {
    const { findings } = run(EMPTY, ["plan-activities", "hand-in"]);
    const told = findings.map(({ code }) => code).filter((code) => code.startsWith("handIn"));
    expect(told).toEqual(["handIn.documents"]);
  });

  it("names on the cover page who the plan is of and what is still missing", () => {
    const begun = typeNamed(run(EMPTY, "all").projected, "rp_plan_naam", "Noor de Vries");
    const { projected } = run(begun, ["hand-in"]);
    const cover = findSheet(projected, "Voorblad")?.cells;
    expect([4, 5].map((row) => [cover?.value(row, 0), cover?.value(row, 1)])).toEqual([
      ["Naam", "Noor de Vries"],
      ["Studentnummer", "nog invullen op het blad Uitgangspunten"],
    ]);
    // an empty plan meets none of the twelve requirements
    expect([19, 20, 21].map((row) => [cover?.value(row, 0), cover?.value(row, 1)])).toEqual([
      ["voldaan", 0],
      ["beoordeel zelf", 0],
      ["nog niet", 12],
    ]);
    expect(cover?.value(24, 0)).toBe("O1.1");
    expect(cover?.value(35, 0)).toBe("O1.12");
  });

  it.each(["nl", "en"] as const)("changes nothing a second time (%s)", (language) => {
    const jobs = ["fill-clv", "hand-in"] as const;
    const { again, switched } = planTwice({ snapshot: shop(), jobs, language });
    expect({ again, switched }).toEqual({ again: [], switched: [] });
  });

  it("is what an independent spreadsheet program computes", async () => {
    const folder = await mkdtemp(join(tmpdir(), "relatieplan-hand-in-"));
    try {
      const books = [
        run(shop(), ["fill-clv", "hand-in"]).projected,
        run(EMPTY, ["plan-activities", "hand-in"]).projected,
      ];
      const paths = books.map((_, index) => join(folder, `${index}.xlsx`));
      const files = books.map(fileOf);
      await Promise.all(paths.map((path, index) => writeFile(path, files[index] ?? new Uint8Array())));
      const recalculated = await recalculate(paths);
      const mismatches = paths.map((path, index) =>
        compareWithCached(files[index] ?? new Uint8Array(), recalculated.get(path)?.bytes ?? new Uint8Array()),
      );
      expect(mismatches).toEqual([[], []]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
