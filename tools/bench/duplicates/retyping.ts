import { type Random } from "../../generate/random";
import { addressOf, type Company, emailOf, phoneOf } from "./companies";

type Change = (company: Company, random: Random) => Company;

/** What happens to a customer who is entered a second time: how the name is written, and what of the rest differs. */
const NAME_CHANGES: readonly [Change, ...Change[]] = [
  named((name) => name),
  named((name) => name.replace(/ B\.V\.$| BV$| N\.V\.$| V\.O\.F\.$/, "")),
  named((name) => (/B\.?V\.?$/.test(name) ? name.replace(/B\.?V\.?$/, "BV") : `${name} B.V.`)),
  named(typingMistake),
  named(typingMistake),
  named((name, random) => typingMistake(typingMistake(name, random), random)),
  named(swappedWords),
  named((name) => name.toUpperCase()),
  named((name) => name.toLowerCase()),
  named(shortened),
  named((name) => name.replace("bedrijf", " bedrijf").replace("kantoor", "-kantoor")),
  named((name) => name.replace("&", "en").replace("Zn.", "Zonen")),
  named((name) => name.normalize("NFKD").replaceAll(/\p{M}/gu, "").replace("ij", "y")),
  named((name) => `  ${name.replace(" ", "  ")} `),
];
const OTHER_CHANGES: readonly [Change, ...Change[]] = [
  (company) => company,
  (company) => company,
  (company, random) => ({ ...company, ...addressOf(random) }),
  (company, random) => ({ ...company, phone: phoneOf(random) }),
  (company, random) => ({ ...company, email: emailOf(company.name, random) }),
  (company) => ({ ...company, phone: "" }),
  (company) => ({ ...company, email: "" }),
  (company) => ({ ...company, chamberNo: "", vatNo: "" }),
  (company) => ({ ...company, postcode: company.postcode.replace(" ", "").toLowerCase() }),
  (company) => ({ ...company, postcode: "" }),
  (company) => ({ ...company, street: "" }),
  (company, random) => ({ ...company, street: typingMistake(company.street, random) }),
  (company) => ({ ...company, phone: company.phone.replace(/^0/, "+31 ").replaceAll("-", " ") }),
  (company) => ({ ...company, phone: company.phone.replaceAll(/\D/g, "").replace(/(..)(?=.)/g, "$1 ") }),
  (company) => ({ ...company, email: company.email.toUpperCase() }),
  (company, random) => ({ ...company, postcode: swapDigits(company.postcode, random) }),
];

/** The same company, entered again by somebody else: one change of its name and one to three of the rest. */
export function retyped(company: Company, random: Random): Company {
  let changed = random.pick(NAME_CHANGES)(company, random);
  for (let times = random.between(1, 3); times > 0; times--) changed = random.pick(OTHER_CHANGES)(changed, random);
  return changed;
}

function named(change: (name: string, random: Random) => string): Change {
  return (company, random) => ({ ...company, name: change(company.name, random) });
}

/** A letter left out, doubled, swapped with the next, or another one. */
export function typingMistake(text: string, random: Random): string {
  const at = random.between(1, Math.max(1, text.length - 2));
  const [before, letter, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
  return random.pick([
    before + after,
    before + letter + letter + after,
    before + after.slice(0, 1) + letter + after.slice(1),
    before + String.fromCharCode(random.between(97, 122)) + after,
  ]);
}

function swappedWords(name: string): string {
  const words = name.split(" ");
  return words.length < 2 ? name : [...words.slice(1), words[0]].join(" ");
}

function shortened(name: string, random: Random): string {
  const [first = "", ...rest] = name.split(" ");
  return first.length < 6 ? name : [`${first.slice(0, random.between(4, 5))}.`, ...rest].join(" ");
}

function swapDigits(postcode: string, random: Random): string {
  const at = random.between(0, 2);
  return postcode.slice(0, at) + postcode.slice(at + 1, at + 2) + postcode.slice(at, at + 1) + postcode.slice(at + 2);
}
