import { proposeVisits } from "../../../src/domain/visits/propose-visits";

const FORMER = { group: "former", abc: "C", value: 10 } as const;
const TOP = { group: "existing", abc: "A", value: 900 } as const;
const NEW = { group: "new", abc: "B", value: 50 } as const;
const OTHER = { group: "existing", abc: "B", value: 60 } as const;
const PROSPECT = { group: "prospect", abc: undefined, value: 0 } as const;
const UNKNOWN = { group: undefined, abc: undefined, value: 0 } as const;

describe("the customers to visit", () => {
  it.each`
    candidates                          | limit | expected        | because
    ${[OTHER, NEW, TOP, FORMER]}        | ${10} | ${[3, 2, 1, 0]} | ${"former, important, new, the others"}
    ${[OTHER, { ...OTHER, value: 70 }]} | ${10} | ${[1, 0]}       | ${"within a reason the most valuable first"}
    ${[OTHER, OTHER, OTHER]}            | ${2}  | ${[0, 1]}       | ${"as they stood, and no more than the limit"}
    ${[PROSPECT, undefined, NEW]}       | ${10} | ${[2]}          | ${"prospects are no customers yet"}
    ${[UNKNOWN, NEW]}                   | ${10} | ${[1, 0]}       | ${"who we know nothing of comes last"}
    ${[NEW]}                            | ${-1} | ${[]}           | ${"the list is full already"}
  `("are $expected: $because", ({ candidates, limit, expected }) => {
    expect(proposeVisits(candidates, limit).map(({ index }) => index)).toEqual(expected);
  });
});
