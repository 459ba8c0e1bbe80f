import { JOBS } from "../../src/jobs/jobs";
import { PLAN_EXTRAS, PLAN_JOBS, STEPS } from "../../src/taskpane/screens/steps";

describe("what the pane offers", () => {
  it("is every job that there is, each in one place", () => {
    const offered = [...STEPS.flatMap(({ jobs }) => jobs), ...PLAN_JOBS, ...PLAN_EXTRAS];
    expect(offered.toSorted()).toEqual([...JOBS.keys()].toSorted());
  });
});
