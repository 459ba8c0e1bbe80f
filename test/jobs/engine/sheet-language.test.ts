import { fixtureBytes } from "../../fixtures/workbooks";
import { openPackage } from "../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/read-snapshot";
import { JOB_IDS, type JobId } from "../../../src/jobs/job";
import { project } from "../../../src/workbook/project";
import { namedCell } from "../../../src/workbook/settings";
import { planOnce } from "../plan-twice";

/** All but making it ready to hand in: that takes the names away, and with them what there was to clean. */
const JOBS: readonly JobId[] = JOB_IDS.filter((id) => id !== "hand-in");

const CUSTOMER_SHEETS = ["Klantenbestand 2024", "Orders"];

describe("the language setting of a workbook that has our sheets", () => {
  it.each`
    begun   | typed       | because
    ${"nl"} | ${"en"}     | ${"headings and the words in formulas are Dutch already"}
    ${"en"} | ${"nl"}     | ${"and the other way round"}
    ${"en"} | ${"Engels"} | ${"a word we do not know is not Dutch either"}
  `("begun in $begun, changed to $typed: nothing changes and it is said, $because", ({ begun, typed }) => {
    const { sheets, names } = readSnapshot(openPackage(fixtureBytes("crm-200.xlsx"), "crm-200.xlsx"), {});
    // the other sheets hold Dutch words, and decide for themselves what the workbook is begun in
    const snapshot = { sheets: sheets.filter(({ name }) => CUSTOMER_SHEETS.includes(name)), names };
    const { projected } = planOnce({ snapshot, jobs: JOBS, language: begun });
    const cell = namedCell(projected, "rp_taal");
    if (!cell) throw new Error("no language setting");
    const { sheet, row: top, column: left } = cell;
    const changed = project(projected, [{ kind: "setCells", sheet, top, left, rows: [[{ value: typed }]] }]);
    const again = planOnce({ snapshot: changed, jobs: JOBS });
    expect(again.changes).toEqual([]);
    expect(again.findings).toContainEqual({
      code: "language.kept",
      severity: "hint",
      where: cell,
      params: { stated: typed, language: begun },
    });
  });
});
