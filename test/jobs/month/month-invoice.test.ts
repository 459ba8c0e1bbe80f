import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/read-snapshot";
import { type JobId } from "../../../src/jobs/job";
import { type Scalar } from "../../../src/workbook/cells";
import { project } from "../../../src/workbook/project";
import { findSheet, findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { planOnce, planTwice } from "../plan-twice";
import { divers } from "../segments/divers";
import { hoursOf, JAN_1, tableValues } from "../visits/agency";
import { agency, MARCH_31, typing } from "../visits/year-of-visits";

const MARCH = { rapport_van: JAN_1 + 60, rapport_tot: MARCH_31 };
const APRIL = { rapport_van: JAN_1 + 91, rapport_tot: JAN_1 + 120 };

const monthJobs: readonly JobId[] = ["fill-clv", "report-month"];
const invoiceJobs: readonly JobId[] = ["fill-clv", "propose-invoice", "report-month"];

/** A shop that also sells hours: customers with orders, and an hours sheet with contracts. */
const shop: Snapshot = { sheets: [...divers().sheets, ...hoursOf().sheets], names: [] };

function invoiced(overrides: Parameters<typeof agency>[0]["overrides"] = MARCH): Snapshot {
  return agency({ jobs: invoiceJobs, overrides, snapshot: shop }).projected;
}

const HEADINGS = ["Contract", "Opdrachtgever", "Excl. btw", "Btw", "Incl. btw"] as const;

/** The rows of the block that show something. */
function rows(snapshot: Snapshot): Scalar[][] {
  const columns = HEADINGS.map((heading) => tableValues(snapshot, "rpMaandFactuur", heading));
  const all = columns[0]?.map((_, row) => columns.map((cells) => cells[row] ?? null)) ?? [];
  return all.filter(([contract]) => contract !== "");
}

/** Title, sentence and totals above the heading. */
function above(snapshot: Snapshot): Scalar[][] {
  const found = findTable(snapshot, "rpMaandFactuur");
  if (!found) throw new Error("no block");
  const { top, left } = found.table.range;
  return [-3, -2, -1].map((up) => [0, 1, 2, 3, 4].map((column) => found.sheet.cells.value(top + up, left + column)));
}

/** What stands in the first column of the page, from the bottom up. */
function lastWords(snapshot: Snapshot, sheet = "Deze maand"): Scalar[] {
  const cells = findSheet(snapshot, sheet)?.cells;
  const bottom = findSheet(snapshot, sheet)?.usedRange?.bottom ?? 0;
  return [bottom - 1, bottom].map((row) => cells?.value(row, 0) ?? null);
}

const NONE = "Er is nog geen factuurvoorstel. Werk je met contracten en uren? Maak dan eerst het Factuurvoorstel.";

describe("Te factureren on Deze maand", () => {
  it("lists each contract with something to invoice, as Factuurvoorstel has it", () => {
    // March 2024: 2.5 h · 72.50 + 40 km · 0.23, and 125.00 + 61 km · 0.23; VAT 21 %; Advies has no price
    expect(rows(invoiced())).toEqual([
      ["Unit 1 – voorjaar", "Horeca Noord", 190.45, 39.99, 230.44],
      ["Unit Flex 2024", "", 139.03, 29.2, 168.23],
    ]);
  });

  it("says over which period, what lacks a price, and what it comes to", () => {
    expect(above(invoiced())).toEqual([
      ["Te factureren", null, null, null, null],
      ["Over maart 2024. Let op: een contract met uren heeft nog geen prijs of prijsafspraak.", null, null, null, null],
      ["Totaal", "2 contracten", 329.48, 69.19, 398.67],
    ]);
  });

  it("says where the amounts come from once every contract has a price", () => {
    const made = invoiced();
    const priced = project(
      made,
      typing(made, [{ table: "rpUnits", row: 2, cells: { Prijsafspraak: "uur", Prijs: 80 } }]),
    );
    const { projected } = planOnce({ snapshot: priced, jobs: invoiceJobs, peildatum: MARCH_31 });
    expect(rows(projected)[2]).toEqual(["Advies", "", 60, 12.6, 72.6]); // 0.75 h · 80
    expect(above(projected)[1]?.[0]).toBe(
      "Over maart 2024. Hoe elk bedrag is berekend, staat op blad Factuurvoorstel.",
    );
  });

  it("is one sentence when there is nothing to invoice", () => {
    const week = invoiced({ rapport_van: JAN_1 + 84, rapport_tot: MARCH_31 });
    expect(rows(week)).toEqual([]);
    expect(above(week)).toEqual([
      ["Te factureren", null, null, null, null],
      ["Er is niets te factureren over week 13 van 2024.", null, null, null, null],
      ["", "", "", "", ""],
    ]);
  });

  it("says so when the month has moved on and the period has not, before anything else", () => {
    const other = "De peildatum valt daarbuiten: wijzig de periode op Instellingen.";
    expect(above(invoiced(APRIL))[1]?.[0]).toBe(`Er is niets te factureren over april 2024. ${other}`);
    const overrides = { peildatum: MARCH_31 + 1 };
    const { projected } = planOnce({ snapshot: invoiced(), jobs: invoiceJobs, overrides });
    expect(above(projected)[1]?.[0]).toBe(`Over maart 2024. ${other}`);
    const { projected: sameDay } = planOnce({
      snapshot: invoiced(),
      jobs: invoiceJobs,
      overrides: { peildatum: MARCH_31 + 0.5 },
    });
    expect(above(sameDay)[1]?.[0]).toMatch(/^Over maart 2024\. Let op:/);
  });

  it("is one sentence, without a table, when there is no invoice proposal", () => {
    const { projected } = planOnce({ snapshot: shop, jobs: monthJobs });
    expect(findTable(projected, "rpMaandFactuur")).toBeUndefined();
    expect(lastWords(projected)).toEqual(["Te factureren", NONE]);
  });

  it("takes the place of that sentence as soon as there is an invoice proposal", () => {
    const made = planOnce({ snapshot: shop, jobs: monthJobs, peildatum: MARCH_31 }).projected;
    const rowOfTitle = (findSheet(made, "Deze maand")?.usedRange?.bottom ?? 0) - 1;
    const { projected } = agency({ jobs: ["propose-invoice"], overrides: MARCH, snapshot: made });
    expect(findTable(projected, "rpMaandFactuur")?.table.range.top).toBe(rowOfTitle + 3);
    expect(rows(projected)).toHaveLength(2);
  });

  it("goes under what somebody wrote below the lists, and overwrites nothing", () => {
    const made = planOnce({ snapshot: shop, jobs: monthJobs, peildatum: MARCH_31 }).projected;
    const bottom = findSheet(made, "Deze maand")?.usedRange?.bottom ?? 0;
    const noted = project(made, [
      { kind: "setCells", sheet: "Deze maand", top: bottom + 2, left: 1, rows: [[{ value: "Bos eerst bellen" }]] },
    ]);
    const { projected } = agency({ jobs: invoiceJobs, overrides: MARCH, snapshot: noted });
    expect(findSheet(projected, "Deze maand")?.cells.value(bottom + 2, 1)).toBe("Bos eerst bellen");
    expect(findTable(projected, "rpMaandFactuur")?.table.range.top).toBe(bottom + 7);
    expect(findSheet(projected, "Deze maand")?.cells.value(bottom - 1, 0)).toBeNull(); // the sentence has moved along
  });

  it("grows with the contracts, as far as there is room", () => {
    const five = [1, 2, 3, 4, 5].map((klus) => [JAN_1 + 65, `Klus ${klus}`, "Bos", "Bellen", 1, 10, null]);
    const snapshot = { sheets: [...divers().sheets, ...hoursOf(five).sheets], names: [] };
    const made = agency({ jobs: invoiceJobs, overrides: MARCH, snapshot }).projected;
    const bottom = findTable(made, "rpMaandFactuur")?.table.range.bottom ?? 0;
    const contracts = [6, 7, 8].map((klus) => ({
      table: "rpUnits",
      row: klus - 1,
      cells: { Contract: `Klus ${klus}` },
    }));
    const more = project(made, typing(made, contracts));
    const noted = project(more, [
      { kind: "setCells", sheet: "Deze maand", top: bottom + 1, left: 0, rows: [[{ value: "Eigen notitie" }]] },
    ]);
    const plan = (typed: Snapshot) => planOnce({ snapshot: typed, jobs: invoiceJobs, peildatum: MARCH_31 }).projected;
    expect(tableValues(made, "rpMaandFactuur", "Contract")).toHaveLength(6);
    expect(tableValues(plan(more), "rpMaandFactuur", "Nr")).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(tableValues(plan(noted), "rpMaandFactuur", "Contract")).toHaveLength(6);
    expect(findSheet(plan(noted), "Deze maand")?.cells.value(bottom + 1, 0)).toBe("Eigen notitie");
  });

  it.each(["nl", "en"] as const)("changes nothing when planned again, with and without a proposal (%s)", (language) => {
    for (const jobs of [monthJobs, ["track-units", ...invoiceJobs] as const]) {
      const { again, switched } = planTwice({ snapshot: shop, jobs, language, overrides: MARCH });
      expect({ again, switched }).toEqual({ again: [], switched: [] });
    }
  });
});

describe("a page that an earlier version made, without the block", () => {
  const file = join(__dirname, "../../fixtures/workbooks/earlier/month-nl.xlsx");
  const earlier = readSnapshot(openPackage(new Uint8Array(readFileSync(file)), "month-nl.xlsx"), {});

  it("gets the sentence, and nothing the second time", () => {
    const { first, again } = planTwice({ snapshot: earlier, jobs: ["report-month"] });
    expect(lastWords(first.projected)).toEqual(["Te factureren", NONE]);
    expect(again).toEqual([]);
  });

  it("gets the block under its lists, and nothing the second time", () => {
    const lists = findTable(earlier, "rpMaandBellen")?.table.range.bottom ?? 0;
    const withHours = { ...earlier, sheets: [...earlier.sheets, ...hoursOf().sheets] };
    const { projected } = agency({ jobs: invoiceJobs, overrides: MARCH, snapshot: withHours });
    expect(rows(projected)).toHaveLength(2);
    expect(findTable(projected, "rpMaandFactuur")?.table.range.top).toBe(lists + 5);
    expect(planOnce({ snapshot: projected, jobs: invoiceJobs, peildatum: MARCH_31 }).changes).toEqual([]);
  });
});

describe("what is worked out along with the page of the month", () => {
  it("is the invoice proposal that it reads, and the page with a new proposal", () => {
    const made = invoiced();
    expect(planOnce({ snapshot: made, jobs: ["report-month"] }).jobs).toEqual(invoiceJobs);
    expect(planOnce({ snapshot: made, jobs: ["propose-invoice"] }).jobs).toEqual(["propose-invoice", "report-month"]);
    const page = planOnce({ snapshot: shop, jobs: ["track-units", ...monthJobs] }).projected;
    expect(planOnce({ snapshot: page, jobs: ["propose-invoice"] }).jobs).toEqual(["propose-invoice", "report-month"]);
  });
});
