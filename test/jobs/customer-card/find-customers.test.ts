import { translatorFor } from "../../../src/i18n";
import { findCustomers } from "../../../src/jobs/customer-card/find-customers";
import { understand } from "../../../src/jobs/engine/workbench";
import { snapshotOf } from "../../workbook/snapshot-builder";

function found(words: string, more: readonly (readonly string[])[] = []) {
  const rows = [
    ["Klantnummer", "Bedrijfsnaam", "Contactpersoon", "E-mail"],
    ["K001", "Café Bos", "Anna Smit", "anna@voorbeeld.nl"],
    ["K002", "Garage Vos", "", "vos@voorbeeld.nl"],
    ["__proto__", "=HYPERLINK(1)", "", ""],
    ...more,
  ];
  const snapshot = snapshotOf([{ name: "Klanten", rows }]);
  const translators = { nl: translatorFor("nl"), en: translatorFor("en") };
  return findCustomers(understand({ snapshot, translators, language: "nl", peildatum: 46_022 }), words);
}

describe("Looking for a customer", () => {
  it.each`
    words          | names                         | because
    ${"k002"}      | ${["Garage Vos"]}             | ${"a number, whatever the capitals"}
    ${" CAFE "}    | ${["Café Bos"]}               | ${"accents and blanks do not count"}
    ${"smit"}      | ${["Café Bos"]}               | ${"the contact person"}
    ${"voorbeeld"} | ${["Café Bos", "Garage Vos"]} | ${"part of the e-mail address, in the order of the sheet"}
    ${"__proto__"} | ${["=HYPERLINK(1)"]}          | ${"a customer like any other"}
    ${".*"}        | ${[]}                         | ${"words are words, no pattern"}
    ${"  "}        | ${[]}                         | ${"nothing is asked"}
  `("for “$words” finds $names: $because", ({ words, names }) => {
    const { first, count } = found(words);
    expect(first.map(({ name }) => name)).toEqual(names);
    expect(count).toBe(names.length);
  });

  it("shows ten and counts them all", () => {
    const many = Array.from({ length: 25 }, (_, index) => [`N${index}`, `Winkel ${index}`, "", ""]);
    expect(found("winkel", many)).toMatchObject({ count: 25, first: { length: 10 } });
  });
});
