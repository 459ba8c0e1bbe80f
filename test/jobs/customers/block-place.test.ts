import { asOnSheet, below, blockPlace } from "../../../src/jobs/customers/block-place";
import { type Scalar } from "../../../src/workbook/cells";
import { snapshotOf } from "../../workbook/snapshot-builder";

const LABELS = ["Groep", "nieuw", undefined, "Orders van"];

const placeIn = (column: readonly Scalar[]) =>
  blockPlace(snapshotOf([{ name: "Klantwaarde", rows: column.map((value) => [value]) }]), {
    sheet: "Klantwaarde",
    top: 1,
    left: 0,
    labels: LABELS,
  });

describe("a block of ours beside a table", () => {
  it.each`
    column                                                            | rows            | because
    ${["Titel"]}                                                      | ${[1, 2, 3, 4]} | ${"it is not there yet"}
    ${["Titel", "Groep", "nieuw", null, "Orders van"]}                | ${[1, 2, 3, 4]} | ${"it stands as it was written"}
    ${["Titel", "Groep", null, "nieuw", null, "Orders van"]}          | ${[1, 3, 4, 5]} | ${"a row was put in the middle"}
    ${["Titel", "Groep", "nieuw", null, null, null, "Orders van"]}    | ${[1, 2, 3, 6]} | ${"rows were put in the empty place"}
    ${["Titel", "Groep", "eigen tekst", "nieuw", null, "Orders van"]} | ${[1, 2, 3, 4]} | ${"somebody typed in it: it is written again as one"}
    ${["Titel", "Groep", "nieuw", null]}                              | ${[1, 2, 3, 4]} | ${"its end was cleared"}
  `("has rows $rows when $because", ({ column, rows }) => {
    const place = placeIn(column);
    expect(LABELS.map((_, offset) => place.row(offset))).toEqual(rows);
  });

  it("is written around the rows that were put in", () => {
    const place = placeIn(["Titel", "Groep", null, "nieuw", null, "Orders van"]);
    expect(asOnSheet(place, [["a"], ["b"], [], ["d"]])).toEqual([["a"], [], ["b"], [], ["d"]]);
    expect(below(place, 1).row(2)).toBe(5);
  });
});
