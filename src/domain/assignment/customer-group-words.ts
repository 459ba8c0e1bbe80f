import { type CustomerGroup } from "../customers/customer-group";
import { comparable, hasAnyWord } from "./words";

/** Former stands first: "oud-klanten die nog bestaan" are former; prospects are the plan's "new customers to be". */
const GROUP_WORDS: readonly (readonly [CustomerGroup, readonly string[]])[] = [
  [
    "former",
    [
      "ex",
      "exklant",
      "exklanten",
      "oud",
      "oude",
      "oudklant",
      "oudklanten",
      "voormalig",
      "voormalige",
      "verloren",
      "vertrokken",
      "slapend",
      "slapende",
      "former",
      "lapsed",
      "lost",
      "inactive",
    ],
  ],
  ["prospect", ["prospect", "prospects", "prospectief", "lead", "leads", "suspect", "suspects"]],
  ["new", ["nieuw", "nieuwe", "nieuweklanten", "new"]],
  ["existing", ["bestaand", "bestaande", "huidig", "huidige", "vast", "vaste", "existing", "current", "regular"]],
];

/**
 * The customer group a cell of the plan names: "Ex-klanten", "nieuwe klanten", "bestaand", "former customers".
 *
 * @returns undefined when it names none
 */
export function parseCustomerGroup(text: string): CustomerGroup | undefined {
  const words = comparable(text);
  return GROUP_WORDS.find(([, synonyms]) => hasAnyWord(words, synonyms))?.[0];
}

/** Every group the cell names, so that one activity can serve several ("nieuw en bestaand"); in a fixed order. */
export function parseCustomerGroups(text: string): CustomerGroup[] {
  const words = comparable(text);
  return GROUP_WORDS.filter(([, synonyms]) => hasAnyWord(words, synonyms)).map(([group]) => group);
}
