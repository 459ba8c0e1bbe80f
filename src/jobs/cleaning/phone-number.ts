import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/**
 * A telephone number in the one way we write it: Dutch ones as in the Netherlands (`020 123 4567`), others with their
 * country (`+32 2 123 45 67`). A number that lost its leading nought as a number cell gets it back.
 *
 * @returns undefined when it is no number that can be called
 */
export function tidyPhone(text: string): string | undefined {
  const written = /^[1-9]\d{8}$/.test(text) ? `0${text}` : text.replace("(0)", "");
  const number = parsePhoneNumberFromString(written, { defaultCountry: "NL", extract: false });
  if (!number?.isValid()) return undefined;
  return number.country === "NL" ? number.formatNational() : number.formatInternational();
}
