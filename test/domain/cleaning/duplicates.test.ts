import { type CustomerTraits } from "../../../src/domain/cleaning/duplicates/customer-traits";
import { findDuplicates } from "../../../src/domain/cleaning/duplicates/find-duplicates";
import { nameWords } from "../../../src/domain/cleaning/duplicates/name-words";
import { soundOf } from "../../../src/domain/cleaning/duplicates/sound-of";
import { phoneKey } from "../../../src/domain/cleaning/duplicates/trait-keys";
import { wordLikeness } from "../../../src/jobs/cleaning/word-likeness";
import { labelledCustomers } from "../../../tools/bench/duplicates/labelled-customers";
import { qualityOf } from "../../../tools/bench/duplicates/measure";

const NOTHING: CustomerTraits = {
  name: "",
  street: "",
  postcode: "",
  city: "",
  phone: "",
  email: "",
  chamberNo: "",
  vatNo: "",
};

function customer(traits: Partial<CustomerTraits>): CustomerTraits {
  return { ...NOTHING, ...traits };
}

/** Others on the list, so that common words are common. */
const OTHERS = labelledCustomers({ count: 300, seed: 7 }).customers;

function isDuplicate(a: Partial<CustomerTraits>, b: Partial<CustomerTraits>): boolean {
  const found = findDuplicates([customer(a), customer(b), ...OTHERS], wordLikeness);
  return found.some(({ first, second }) => first === 0 && second === 1);
}

const BAKER = {
  name: "Bakkerij Wiarda B.V.",
  street: "Brink 4",
  postcode: "9401 HT",
  city: "Assen",
  phone: "0592-123456",
  email: "info@wiarda.example",
};

it.each`
  name                                  | words                              | because
  ${"Installatiebedrijf De Vries B.V."} | ${["installatiebedrijf", "vries"]} | ${"no article, no legal form"}
  ${"Café 't Zwaantje BV"}              | ${["cafe", "zwaantje"]}            | ${"no accents"}
  ${"J. Jansen & Zn."}                  | ${["j", "jansen", "zonen"]}        | ${"initials tell families apart"}
  ${"De B.V."}                          | ${["de"]}                          | ${"something must be left to compare"}
  ${"__proto__"}                        | ${["proto"]}                       | ${"a name is data, whatever it says"}
`("the telling words of $name: $because", ({ name, words }) => {
  expect(nameWords(name)).toEqual(words);
});

it.each`
  phone                  | key
  ${"06-12345678"}       | ${"612345678"}
  ${"+31 6 1234 5678"}   | ${"612345678"}
  ${"0031612345678"}     | ${"612345678"}
  ${"+31 (0)6 12345678"} | ${"612345678"}
  ${"020"}               | ${""}
`("$phone is the number $key", ({ phone, key }) => {
  expect(phoneKey(phone)).toBe(key);
});

it("hears the same name in two spellings", () => {
  expect(soundOf("meijer")).toBe(soundOf("meyer"));
  expect(soundOf("visser")).toBe(soundOf("fisser"));
});

describe("a customer entered twice is found", () => {
  it.each`
    second                                                                   | because
    ${{ ...BAKER, name: "BAKKERIJ WIARDA" }}                                 | ${"capitals and no legal form"}
    ${{ ...BAKER, name: "Wiarda Bakkerij BV" }}                              | ${"words swapped"}
    ${{ ...BAKER, name: "Bakkerij Wiadra" }}                                 | ${"a typing mistake"}
    ${{ ...BAKER, phone: "+31 592 123456", email: "" }}                      | ${"the number written otherwise"}
    ${{ ...BAKER, street: "Singel 1", postcode: "8011 AB", city: "Zwolle" }} | ${"moved, with the same telephone and mail"}
    ${{ ...BAKER, phone: "06-87654321", email: "bakker@other.example" }}     | ${"same name and address, other contact"}
  `("$because", ({ second }) => {
    expect(isDuplicate(BAKER, second)).toBe(true);
  });
});

describe("somebody else who looks alike is left alone", () => {
  it.each`
    second                                                                                                                         | because
    ${{ ...BAKER, street: "Singel 1", postcode: "8011 AB", city: "Zwolle", phone: "038-1234567", email: "zwolle@wiarda.example" }} | ${"a namesake or branch in another town"}
    ${{ ...BAKER, name: "Kapsalon Terpstra", phone: "06-87654321", email: "x@terpstra.example" }}                                  | ${"one building, another firm"}
    ${{ name: "Garage Hoekstra", email: BAKER.email, city: "Sneek", postcode: "8601 AA", phone: "0515-123456" }}                   | ${"one bookkeeper's mail address"}
  `("$because", ({ second }) => {
    expect(isDuplicate(BAKER, second)).toBe(false);
  });
});

it("finds nothing among customers of whom we know nothing", () => {
  expect(findDuplicates([NOTHING, NOTHING, NOTHING], wordLikeness)).toEqual([]);
});

it("names what two customers share", () => {
  const [found] = findDuplicates([customer(BAKER), customer({ ...BAKER, name: "Bakkerij Wiadra" })], wordLikeness);
  expect(found?.shared).toEqual(["nameAlike", "email", "phone", "postcode", "street", "city"]);
});

it("is right in 98 of 100 pairs and finds nine of ten, on lists it was not tuned on", () => {
  for (const seed of [61, 62]) {
    const list = labelledCustomers({ count: 4000, seed });
    const { precision, recall } = qualityOf(findDuplicates(list.customers, wordLikeness), list);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  }
});
