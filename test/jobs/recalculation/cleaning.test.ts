import { sheetOf } from "../../workbook/snapshot-builder";
import { HEADING, listOf } from "../cleaning/list";
import { type PlanInput } from "../plan-twice";
import { recalculatePlans, type Verdict } from "./workbook-file";

const messy = listOf({
  customers: [
    ["00123", "  Bakkerij  Wiarda ", "JAN VAN DER BERG", "9401ht", "ASSEN", "+31592123456", "Info@Wiarda.EXAMPLE"],
    ["K002", "=1+1", "@SUM(1)", "12 AB", "Groningen", 612345678, "kapot"],
    ["K002", "Kapsalon Hoekstra", null, "8011 AB", "Zwolle", "038 123 4567", "bram@hoekstra.example"],
    ["K007", "Bakkerij Wiarda B.V.", null, "9401 HT", "Assen", null, "info@wiarda.example"],
  ],
  orders: [["O1", "K007", 10]],
});
const second = sheetOf({
  name: "Export",
  rows: [
    HEADING,
    ["00123", "Bakkerij Wiarda", null, null, "Rolde", null, null],
    ["K099", "=cmd()", null, null, null, null, null],
  ],
});

const CASES = {
  "what could be neater": { snapshot: messy, jobs: ["clean-customers"] },
  "the same in English": { snapshot: messy, jobs: ["clean-customers"], language: "en" },
  "all of it accepted": {
    snapshot: messy,
    jobs: ["clean-customers", "fill-clv"],
    overrides: { opschonen_standaard: "overnemen" },
  },
  "a second list": { snapshot: { ...messy, sheets: [...messy.sheets, second] }, jobs: ["import-customers"] },
} as const satisfies Readonly<Record<string, PlanInput>>;

describe("LibreOffice, counting what is decided and done, agrees with the counts we wrote:", () => {
  let verdicts: Map<string, Verdict>;

  beforeAll(async () => {
    verdicts = await recalculatePlans(CASES);
  }, 300_000);

  it.each(Object.keys(CASES))("%s", (name) => {
    const verdict = verdicts.get(name);
    expect(verdict?.mismatches).toEqual([]);
    expect(verdict?.formulas).toBeGreaterThanOrEqual(2);
  });
});
