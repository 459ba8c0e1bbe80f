import { plainLetters } from "./name-words";

/** The nine digits a Dutch number comes down to, whichever way it is written; other numbers whole. "" when too short. */
export function phoneKey(phone: string): string {
  const digits = phone
    .replaceAll("(0)", "")
    .replaceAll(/\D/g, "")
    .replace(/^(?:0031|31(?=\d{9}$)|0)/, "");
  return digits.length >= 8 ? digits : "";
}

/** An address without blanks, capitals or `mailto:`; "" when it is none. */
export function emailKey(email: string): string {
  const key = email
    .toLowerCase()
    .replaceAll(/\s/g, "")
    .replace(/^mailto:/, "");
  return /^[^@]+@[^@]+\.[^@]+$/.test(key) ? key : "";
}

/** `1234 ab` → `1234ab`. */
export function postcodeKey(postcode: string): string {
  return postcode.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** Digits and letters of a chamber of commerce or VAT number; "" when it is too short to be one. */
export function registrationKey(number: string): string {
  const key = number.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return key.length >= 7 ? key : "";
}

/** A place or street in plain letters and single blanks. */
export function placeKey(text: string): string {
  return plainLetters(text)
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
