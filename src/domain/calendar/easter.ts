import { type Serial, serialOf } from "./serial";

/**
 * Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher.
 *
 * @param year 1900…9999
 * @throws {DomainError} `date.impossible` outside those years
 */
export function easterSunday(year: number): Serial {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const marchDays = epact + weekday - 7 * shift + 114;
  return serialOf({ year, month: Math.floor(marchDays / 31), day: (marchDays % 31) + 1 });
}
