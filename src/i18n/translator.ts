import { type MessageKey } from "./message-key";

export type Language = "nl" | "en";

export type MessageParams = Readonly<Record<string, string | number>>;

/** The words of some part of the product, or of all of it. */
export type Words<Key extends string> = {
  readonly language: Language;
  (key: Key, params?: MessageParams): string;
};

export type Translator = Words<MessageKey>;

/** The words of every language at once. */
export type Translators = { readonly [Each in Language]: Translator };

const LOCALES: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

/** `{name}`, `{name:euro}`, `{name:exact}` and `{name|one|many}`. */
const PLACE = /\{(\w+)(?::(euro|exact)|\|([^|}]*)\|([^}]*))?\}/g;

/**
 * A function that gives the words of one language.
 *
 * `{name}` is replaced by the parameter; `{count|cel|cellen}` by its singular when the number is 1, else its plural.
 * Numbers are written as the language does, with two decimals at most; `{name:euro}` as an amount with its two decimals,
 * `{name:exact}` with all that a spreadsheet keeps. Unknown parameters stay visible as `{name}`, so that a test catches them.
 */
export function createTranslator<Key extends string = MessageKey>(
  language: Language,
  messages: Readonly<Record<Key, string>>,
): Words<Key> {
  const numbers = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
  const amounts = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const exact = new Intl.NumberFormat(LOCALES[language], { maximumSignificantDigits: 15 });
  const formats = new Map([
    ["euro", amounts],
    ["exact", exact],
  ]);
  const fill = (template: string, params: MessageParams) =>
    template.replaceAll(PLACE, (whole, name: string, ...rest: (string | undefined)[]) => {
      const [format = "", one, many] = rest;
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (value === undefined) return whole;
      if (one !== undefined && many !== undefined) return value === 1 ? one : many;
      if (typeof value === "string") return value;
      return (formats.get(format) ?? numbers).format(value);
    });
  return Object.assign((key: Key, params: MessageParams = {}) => fill(messages[key], params), { language });
}
