import { type Random } from "../../generate/random";
import { addressOf, type Company, companyOf, emailOf, familyName, initialOf, phoneOf } from "./companies";

type Lookalike = (company: Company, random: Random) => Company;

/** Others who are easily taken for a customer, and are not: the cases that go wrong in real lists. */
const LOOKALIKES: readonly [Lookalike, ...Lookalike[]] = [
  // the same name in another town, no relation
  (company, random) => ({ ...companyOf(random), name: company.name }),
  // a branch: same name and registration, own address, telephone and mail
  (company, random) => {
    const address = addressOf(random);
    const domain = company.email.split("@")[1];
    const email = domain ? `${address.city.toLowerCase().replaceAll(/[^a-z]/g, "")}@${domain}` : "";
    return { ...company, ...address, phone: phoneOf(random), email };
  },
  // family: same surname, other initial, around the corner
  (company, random) => {
    const name = familyName(random);
    const other = companyOf(random);
    return { ...other, name: `${initialOf(random)} ${name}`, city: company.city, postcode: company.postcode };
  },
  // the same trade and family name prefix, same town
  (company, random) => {
    const [trade = ""] = company.name.split(" ");
    return { ...companyOf(random), name: `${trade} ${familyName(random)}`, city: company.city };
  },
  // the other one keeps the same family name with another trade, same town
  (company, random) => {
    const [, ...rest] = company.name.split(" ");
    const other = companyOf(random);
    return { ...other, name: `${other.name.split(" ")[0] ?? ""} ${rest.join(" ")}`, city: company.city };
  },
  // one building: same address, somebody else
  (company, random) => ({
    ...companyOf(random),
    street: company.street,
    postcode: company.postcode,
    city: company.city,
  }),
  // one bookkeeper's mail address for several customers
  (company, random) => ({ ...companyOf(random), email: company.email }),
  // one telephone number, passed on to somebody else
  (company, random) => ({ ...companyOf(random), phone: company.phone }),
  // the old owner's name, somewhere else, with an address of its own at a provider
  (company, random) => ({ ...companyOf(random), name: company.name, email: emailOf(company.name, random) }),
];

/** Somebody else who looks like this company. */
export function lookalikeOf(company: Company, random: Random): Company {
  return random.pick(LOOKALIKES)(company, random);
}
