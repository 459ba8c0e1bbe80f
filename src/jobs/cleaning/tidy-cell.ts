import { tidyCase, type CaseKind } from "../../domain/cleaning/cells/tidy-case";
import { tidyEmail } from "../../domain/cleaning/cells/tidy-email";
import { tidyPostcode } from "../../domain/cleaning/cells/tidy-postcode";
import { tidySpaces } from "../../domain/cleaning/cells/tidy-spaces";
import { type MessageKey } from "../../i18n/message-key";
import { type Scalar } from "../../workbook/cells";
import { isNoValue } from "../../workbook/recognise/values/no-value";
import { tidyPhone } from "./phone-number";

/** What a cell had better hold, and why; without a value we only know that it is wrong. */
export type Tidied = { readonly value: Scalar; readonly reasons: readonly MessageKey[] };

/** What the row says that matters for one of its cells. */
export type RowContext = { readonly isDutch: boolean };

type Rule = (text: string, context: RowContext) => { value: string | undefined; reason: MessageKey } | undefined;

const CASE: ReadonlyMap<string, CaseKind> = new Map([
  ["companyName", "company"],
  ["contactPerson", "person"],
  ["firstName", "person"],
  ["lastName", "person"],
  ["accountManager", "person"],
  ["street", "place"],
  ["city", "place"],
]);

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["postcode", postcodeRule],
  ["email", (text) => judged(tidyEmail(text), "cleaning.reason.email", "cleaning.reason.emailInvalid")],
  ["phone", phoneRule],
  ["mobile", phoneRule],
]);

/** Long texts of the user's own: nothing in them is for us to tidy. */
const LEFT_ALONE = new Set(["notes", "nextAction", "website"]);

/**
 * What a text cell of a customer list had better hold: without stray blanks, names in capitals and small letters,
 * postcode, telephone and e-mail as they are written. A number cell is looked at only when it is a telephone number.
 *
 * @returns undefined when it is fine as it is
 */
export function tidyCell(field: string, cell: Scalar, context: RowContext): Tidied | undefined {
  const isPhone = field === "phone" || field === "mobile";
  if (LEFT_ALONE.has(field) || !(typeof cell === "string" || (typeof cell === "number" && isPhone))) return undefined;
  const text = String(cell);
  const spaced = tidySpaces(text);
  if (isNoValue(spaced)) return undefined;
  const reasons: MessageKey[] = spaced === text ? [] : ["cleaning.reason.spaces"];
  const rule = RULES.get(field);
  if (!rule) return withCase(field, { text, spaced, reasons });
  const found = rule(spaced, context);
  if (!found) return spaced === text ? undefined : { value: spaced, reasons };
  if (found.value === undefined) return { value: null, reasons: [found.reason] };
  if (found.value === cell) return undefined;
  return { value: found.value, reasons: found.value === spaced ? reasons : [...reasons, found.reason] };
}

type Spaced = { readonly text: string; readonly spaced: string; readonly reasons: readonly MessageKey[] };

function withCase(field: string, { text, spaced, reasons }: Spaced): Tidied | undefined {
  const kind = CASE.get(field);
  const value = kind === undefined ? spaced : tidyCase(spaced, kind);
  if (value === text) return undefined;
  return { value, reasons: value === spaced ? reasons : [...reasons, "cleaning.reason.case"] };
}

function postcodeRule(text: string, { isDutch }: RowContext) {
  return isDutch
    ? judged(tidyPostcode(text), "cleaning.reason.postcode", "cleaning.reason.postcodeInvalid")
    : undefined;
}

function phoneRule(text: string) {
  return judged(tidyPhone(text), "cleaning.reason.phone", "cleaning.reason.phoneInvalid");
}

function judged(value: string | undefined, better: MessageKey, wrong: MessageKey) {
  return { value, reason: value === undefined ? wrong : better };
}
