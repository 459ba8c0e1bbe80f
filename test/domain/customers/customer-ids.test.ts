import fc from "fast-check";
import { criteriaTrouble } from "../../../src/domain/customers/criteria-trouble";
import { internIds } from "../../../src/domain/customers/intern-ids";
import { matchKey } from "../../../src/domain/customers/match-key";

describe("Customer numbers that are the same", () => {
  it.each`
    id                   | key          | because
    ${" K-01 "}          | ${"k-01"}    | ${"outer blanks and case do not count"}
    ${"00123"}           | ${"00123"}   | ${"leading zeros do"}
    ${1001}              | ${"1001"}    | ${"a number reads as its digits"}
    ${"\u00a0A"}         | ${"a"}       | ${"a no-break space is a blank too"}
    ${"  "}              | ${undefined} | ${"nothing there"}
    ${null}              | ${undefined} | ${"nothing there"}
    ${{ error: "#N/A" }} | ${undefined} | ${"an error is no id"}
  `("$id is $key: $because", ({ id, key }) => expect(matchKey(id)).toBe(key));

  it("share a number, and others never do", () => {
    const id = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.integer(),
      fc.constantFrom("\u212a1", "k1", "K1", "\0", "a\0", "a", null, true),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 200 }), (ids) => {
        const { index, keys } = internIds(ids);
        expect(new Set(keys).size).toBe(keys.length);
        expect([...index].map((number) => keys[number])).toEqual(ids.map(matchKey));
      }),
      { numRuns: 300 },
    );
  });

  it("are kept apart by the thousands, in order of first appearance", () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => `Klant ${index}`);
    const { index, keys } = internIds([...ids, ...ids.map((id) => id.toUpperCase())]);
    expect(keys).toEqual(ids.map((id) => id.toLowerCase()));
    expect([...index]).toEqual([...ids.keys(), ...ids.keys()]);
  });
});

describe("Ids that spreadsheet criteria would match wrongly", () => {
  it.each`
    customers                                     | orders          | kinds                       | because
    ${["K1", "K2"]}                               | ${["K1", "k1"]} | ${[]}                       | ${"plain ids; criteria overlook case as we do"}
    ${[">5"]}                                     | ${[]}           | ${["operator"]}             | ${"more than 5"}
    ${["=A"]}                                     | ${[]}           | ${["operator"]}             | ${"equal to A"}
    ${["A*"]}                                     | ${[]}           | ${["wildcard"]}             | ${"everything that starts with A"}
    ${["A?", "B~"]}                               | ${[]}           | ${["wildcard", "wildcard"]} | ${"any sign; an escape"}
    ${["A>B"]}                                    | ${[]}           | ${[]}                       | ${"an operator only counts in front"}
    ${["00123", "123"]}                           | ${[]}           | ${["sameNumber"]}           | ${"one number to a spreadsheet"}
    ${["00123"]}                                  | ${[123]}        | ${["sameNumber"]}           | ${"the orders have the other"}
    ${["1E5", "100000"]}                          | ${[]}           | ${["sameNumber"]}           | ${"a power of ten"}
    ${["1.000", "1000"]}                          | ${[]}           | ${["sameNumber"]}           | ${"thousands"}
    ${["12345678901234561", "12345678901234562"]} | ${[]}           | ${["sameNumber"]}           | ${"beyond fifteen digits"}
    ${["1-2", "01-02"]}                           | ${[]}           | ${["sameNumber"]}           | ${"one date"}
    ${["123", 123]}                               | ${[]}           | ${["shared"]}               | ${"text and number, but two customers"}
    ${["00123", "00124"]}                         | ${["00123"]}    | ${[]}                       | ${"zeros alone do no harm"}
    ${["K1", "K1"]}                               | ${[]}           | ${["shared"]}               | ${"two customers"}
    ${["K1", "k1"]}                               | ${[]}           | ${["lookalike"]}            | ${"differ only in case"}
    ${["K1"]}                                     | ${["K1 "]}      | ${["blanks"]}               | ${"criteria do not overlook a blank"}
    ${["K1", "__proto__"]}                        | ${[]}           | ${[]}                       | ${"just a name"}
    ${[null, "", "K1"]}                           | ${[null]}       | ${[]}                       | ${"empty cells are no ids"}
  `("$customers and $orders: $because", ({ customers, orders, kinds }) => {
    expect(criteriaTrouble(customers, orders).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("names the ids and the rows of the customer sheet", () => {
    expect(criteriaTrouble(["123", "K1", "00123"])).toEqual([
      { kind: "sameNumber", ids: ["123", "00123"], rows: [0, 2] },
    ]);
    expect(criteriaTrouble(["x".repeat(256)])[0]?.kind).toBe("tooLong");
  });
});
