import { JOB_IDS, type JobId } from "../../src/jobs/job";
import { JOBS } from "../../src/jobs/jobs";
import { JAN_1 } from "./customers/shop";
import { END_OF_2024, planOnce } from "./plan-twice";
import { divers } from "./segments/divers";
import { tableValues } from "./visits/agency";

const ON_VALUE = ["segment-customers", "plan-actions", "report-month"] as const satisfies readonly JobId[];

/** Customer value and what counts with it, as of the end of 2024. */
const filled = planOnce({ snapshot: divers(), jobs: ["fill-clv", ...ON_VALUE] }).projected;

it("takes jobs in the order in which they build on each other", () => {
  expect([...JOBS.keys()]).toEqual([...JOB_IDS]);
});

describe("what is worked out along with what was asked for", () => {
  it.each(ON_VALUE)("is customer value for %s, also the first time", (job) => {
    const { jobs, findings } = planOnce({ snapshot: divers(), jobs: [job] });
    expect(jobs).toEqual(["fill-clv", job]);
    expect(findings.filter(({ severity }) => severity === "blocking")).toEqual([]);
  });

  it("is nothing else while no setting is changed", () => {
    expect(planOnce({ snapshot: filled, jobs: ["report-month"] }).jobs).toEqual(["fill-clv", "report-month"]);
    const overrides = { peildatum: END_OF_2024 };
    expect(planOnce({ snapshot: filled, jobs: ["clean-customers"], overrides }).jobs).toEqual(["clean-customers"]);
  });

  it("is every sheet that reads the reference date, when another one is given", () => {
    const overrides = { peildatum: END_OF_2024 + 60 };
    const { jobs, projected } = planOnce({ snapshot: filled, jobs: ["clean-customers"], overrides });
    expect(jobs).toEqual(["clean-customers", "fill-clv", ...ON_VALUE]);
    // K007 last ordered on 31 January 2024: more than 365 days ago on 1 March 2025
    expect(tableValues(projected, "rpMaandEx", "Laatste order")).toContain(JAN_1 + 30);
  });

  it("is only the invoice of the same period when another period is given", () => {
    const overrides = { rapport_van: END_OF_2024 - 30, rapport_tot: END_OF_2024 };
    expect(planOnce({ snapshot: filled, jobs: ["report-visits"], overrides }).jobs).toEqual(["report-visits"]);
  });
});
