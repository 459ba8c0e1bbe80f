import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/read-snapshot";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { divers } from "../segments/divers";
import { type PlanInput } from "../plan-twice";
import { recalculateChanged, recalculatePlans, type Verdict } from "./workbook-file";

const FIXTURES = join(__dirname, "../../fixtures/workbooks");

function sample(name: string): Snapshot {
  return readSnapshot(openPackage(new Uint8Array(readFileSync(join(FIXTURES, `${name}.xlsx`))), name), {});
}

const jobs = ["fill-clv", "segment-customers"] as const;

const CASES = {
  "customers of every kind": { snapshot: divers(), jobs },
  "the same in English": { snapshot: divers(), jobs, language: "en" },
  "figures that are values": { snapshot: divers(), jobs, overrides: { formulegrens: 1 } },
  "actions and the page of the month": { snapshot: divers(), jobs: [...jobs, "plan-actions", "report-month"] },
  "actions and the month of 200 customers": {
    snapshot: sample("crm-200"),
    jobs: ["fill-clv", "plan-actions", "report-month"],
    peildatum: 45_500,
  },
  "200 customers and 2,000 orders": { snapshot: sample("crm-200"), jobs },
  "200 dirty customers": { snapshot: sample("crm-200-dirty"), jobs },
} as const satisfies Readonly<Record<string, PlanInput>>;

describe("LibreOffice, recalculating every formula, agrees with the values we wrote:", () => {
  let verdicts: Map<string, Verdict>;

  beforeAll(async () => {
    verdicts = await recalculatePlans(CASES);
  }, 300_000);

  it.each(Object.keys(CASES))("%s", (name) => {
    const verdict = verdicts.get(name);
    expect(verdict?.mismatches).toEqual([]);
    expect(verdict?.formulas).toBeGreaterThan(300);
  });
});

describe("a setting that somebody changes in the finished workbook", () => {
  it("gives the segments of a plan with that setting, without us", async () => {
    const overrides = { ex_dagen: 100, a_klant_dagen: 20, bijna_niveau: 0.5, marge: 0.2 };
    expect(await recalculateChanged({ snapshot: divers(), jobs: [...jobs, "report-month"] }, overrides)).toEqual([]);
  }, 300_000);
});
