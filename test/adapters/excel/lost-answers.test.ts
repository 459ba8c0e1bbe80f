import { WorkbookError } from "../../../src/workbook/errors";
import { CHANGES, SAMPLE } from "../../contract/sample-workbook";
import { failureOf, openSample } from "./opened-host";

/** Whole columns of both sheets, as a plan would be made on. */
const WANTED = ["Klanten", "Orders 2025"].map((sheet) => ({ sheet, firstColumn: 0, lastColumn: 9 }));

/** Round trips until everything is written, of which one or another loses its answer. */
const LOST_ON_THE_WAY = [0, 1, 2, 3, 4, 5];

describe("a connection that goes after Excel has done what was asked", () => {
  it.each(LOST_ON_THE_WAY)("is noticed at round trip %i, and the workbook is as it was", async (number) => {
    const { workbook, faults, dump } = openSample(SAMPLE);
    const plannedOn = await workbook.read(WANTED);
    const before = dump();
    faults.loseAnswer(number);
    const error = await failureOf(workbook.apply(CHANGES, plannedOn));
    expect(error).toBeInstanceOf(WorkbookError);
    expect(dump()).toEqual(before);
  });

  it("that comes later than the last round trip does no harm", async () => {
    const { workbook, faults, dump } = openSample(SAMPLE);
    const plannedOn = await workbook.read(WANTED);
    const before = dump();
    faults.loseAnswer(100);
    const receipt = await workbook.apply(CHANGES, plannedOn);
    expect(dump()).not.toEqual(before);
    expect(await workbook.undo(receipt)).toEqual({ complete: true, refused: [] });
  });
});
