import { tidyCase, type CaseKind } from "../../domain/cleaning/cells/tidy-case";
import { withKnownHost } from "../../domain/cleaning/cells/known-host";
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

type Ruling = { readonly value: string | undefined; readonly reason: MessageKey };

type Rule = (text: string, context: RowContext) => Ruling | undefined;

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
  ["email", emailRule],
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
  const text = tidyableText(field, cell);
  const spaced = tidySpaces(text ?? "");
  if (text === undefined || isNoValue(spaced)) return undefined;
  const spacing: Spaced = { text, spaced, reasons: spaced === text ? [] : ["cleaning.reason.spaces"] };
  const found = RULES.get(field)?.(spaced, context);
  if (!found) return withCase(field, spacing);
  return found.value === cell ? undefined : ruled(found, spacing);
}

function tidyableText(field: string, cell: Scalar): string | undefined {
  if (typeof cell === "string") return LEFT_ALONE.has(field) ? undefined : cell;
  return typeof cell === "number" && (field === "phone" || field === "mobile") ? String(cell) : undefined;
}

function ruled({ value, reason }: Ruling, { spaced, reasons }: Spaced): Tidied {
  if (value === undefined) return { value: null, reasons: [reason] };
  return { value, reasons: value === spaced ? reasons : [...reasons, reason] };
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

function emailRule(text: string): Ruling {
  const address = tidyEmail(text);
  const meant = address === undefined ? undefined : withKnownHost(address);
  return meant === address
    ? judged(address, "cleaning.reason.email", "cleaning.reason.emailInvalid")
    : { value: meant, reason: "cleaning.reason.emailHost" };
}

function phoneRule(text: string) {
  return judged(tidyPhone(text), "cleaning.reason.phone", "cleaning.reason.phoneInvalid");
}

function judged(value: string | undefined, better: MessageKey, wrong: MessageKey) {
  return { value, reason: value === undefined ? wrong : better };
}
