import { parseAddress } from "../../../src/workbook/address";
import { translatorFor } from "../../../src/i18n";
import { settingsChanges } from "../../../src/jobs/engine/ensure-settings";
import { project } from "../../../src/workbook/project";
import { initialSettings, namedValue, readSettings } from "../../../src/workbook/settings";
import { findSheet, type Snapshot } from "../../../src/workbook/snapshot";
import { benchOf, END_OF_2024 } from "./bench-builder";

const EMPTY: Snapshot = { sheets: [], names: [] };
const settings = initialSettings({ peildatum: END_OF_2024, taal: "nl" });

/** A settings sheet as an earlier version left it: without one setting, and without one list. */
function earlier(): Snapshot {
  const made = project(EMPTY, settingsChanges(benchOf(EMPTY), "visible"));
  return { ...made, names: made.names.filter(({ name }) => !["rp_disconto", "rp_lijst_status"].includes(name)) };
}

describe("a settings sheet of an earlier version", () => {
  const before = earlier();
  const after = project(before, settingsChanges(benchOf(before), "visible"));
  const cells = findSheet(after, "Instellingen")?.cells;

  it("gets the settings it lacks below the others, under their name", () => {
    expect(namedValue(after, "rp_disconto")).toBe(0.025);
    expect(readSettings(after, settings)).toEqual(settings);
  });

  it("gets the lists it lacks to the right of everything", () => {
    const refersTo = after.names.find(({ name }) => name === "rp_lijst_status")?.refersTo ?? "";
    const column = findSheet(before, "Instellingen")?.usedRange?.right ?? 0;
    expect([3, 4, 5, 6, 7, 8].map((row) => cells?.value(row, column + 1))).toEqual([
      "Status",
      "gepland",
      "bezig",
      "klaar",
      "vervallen",
      null,
    ]);
    expect(refersTo).toMatch(/^Instellingen!\$[A-Z]+\$5:\$[A-Z]+\$8$/);
  });

  it("gets a name for each word that formulas look for, whatever rows were put in between", () => {
    const names = before.names.filter(({ name }) => !name.startsWith("rp_woord_"));
    const [words = ""] = names.flatMap(({ name, refersTo }) => (name === "rp_lijst_klantgroep" ? [refersTo] : []));
    const [column = ""] = /[A-Z]+/.exec(words.slice(words.indexOf("!"))) ?? [];
    const longer = names.map((each) =>
      each.name === "rp_lijst_klantgroep" ? { ...each, refersTo: words.replace(/\d+$/, "8") } : each,
    );
    const left = (parseAddress(`${column}5`) ?? { column: 0 }).column;
    const gap = project({ ...before, names: longer }, [
      {
        kind: "setCells",
        sheet: "Instellingen",
        top: 4,
        left,
        rows: [["nieuw"], [null], ["bestaand"], ["ex-klant"]].map(([value = null]) => [{ value }]),
      },
    ]);
    const named = project(gap, settingsChanges(benchOf(gap), "visible"));
    expect(
      ["rp_woord_klantgroep_1", "rp_woord_klantgroep_2", "rp_woord_klantgroep_3"].map((name) =>
        namedValue(named, name),
      ),
    ).toEqual(["nieuw", "bestaand", "ex-klant"]);
    expect(settingsChanges(benchOf(named), "visible")).toEqual([]);
  });

  it("is complete then: a second time changes nothing", () => {
    expect(settingsChanges(benchOf(after), "visible")).toEqual([]);
  });

  it("speaks the language of the sheets", () => {
    const bench = { ...benchOf(before), t: translatorFor("en") };
    const inEnglish = project(before, settingsChanges(bench, "visible"));
    const right = (findSheet(before, "Instellingen")?.usedRange?.right ?? 0) + 1;
    expect(findSheet(inEnglish, "Instellingen")?.cells.value(4, right)).toBe("planned");
  });
});
