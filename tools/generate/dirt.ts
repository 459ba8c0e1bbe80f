import { type Random } from "./random";

/*
 * What people and exports make of a cell. Everything here comes out as text, as it does in a sheet that was typed or
 * pasted; some of it cannot be read at all, and some tries to be a formula.
 */

/** An amount as text: with euro sign, thousands points, a trailing minus, or not an amount. */
export function dirtyAmount(random: Random, euros: number): string {
  const [whole = "0", cents = "00"] = Math.abs(euros).toFixed(2).split(".");
  const sign = euros < 0 ? "-" : "";
  const dutch = `${whole.replaceAll(/\B(?=(\d{3})+$)/g, ".")},${cents}`;
  return random.pick([
    `€ ${sign}${dutch}`,
    `€ ${sign}${dutch}`,
    `${sign}${dutch}`,
    `€${sign}${dutch}`,
    `EUR ${sign}${dutch}`,
    ` € ${sign}${dutch}\u00a0`,
    euros < 0 ? `(${dutch})` : dutch,
    euros < 0 ? `${dutch}-` : dutch,
    `${sign}${whole},${cents} euro`,
    "n.v.t.",
    "",
  ]);
}

/** A date as text in one of the ways people write it, a day that does not exist, or no date. */
export function dirtyDate(random: Random, serial: number): string {
  const iso = new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
  const [year = "", month = "", day = ""] = iso.split("-");
  const names = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
  return random.pick([
    `${day}-${month}-${year}`,
    `${day}-${month}-${year}`,
    `${Number(day)}-${Number(month)}-${year}`,
    iso,
    `${day}/${month}/${year}`,
    `${Number(day)} ${names[Number(month) - 1] ?? ""} ${year}`,
    `31-11-${year}`,
    "29-02-2023",
    "onbekend",
    "",
  ]);
}

/** A customer number with a blank behind it, in small letters, of nobody, or none. */
export function dirtyCustomerNo(random: Random, no: string): string {
  return random.pick([`${no} `, no.toLowerCase(), "K999999", ""]);
}

/** A text with stray blanks or in capitals, or one that a careless program takes for a formula, markup or a number. */
export function dirtyText(random: Random, text: string): string {
  return random.pick([
    `  ${text} `,
    text.toUpperCase(),
    `=HYPERLINK("http://127.0.0.1/x","klik")`,
    "=1+1",
    "+31 6 12345678",
    "@SUM(1+1)",
    "<script>alert(1)</script>",
    `O'Brien; "De Hoek"`,
    "Regel 1\nRegel 2",
    "😀 Kapsalon",
    "__proto__",
    "00123",
    "1E5",
  ]);
}
