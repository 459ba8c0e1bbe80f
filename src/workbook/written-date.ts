import { dateOf, type Serial } from "../domain/calendar/serial";

/** A day as people here write it: 31-12-2025. */
export function writtenDate(serial: Serial): string {
  const { year, month, day } = dateOf(serial);
  return `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`;
}
