import { earlierHeadings as english } from "./en/earlier-headings";
import { type MessageKey } from "./message-key";
import { earlierHeadings as dutch } from "./nl/earlier-headings";
import { type Language } from "./translator";

/**
 * What earlier versions wrote over a column of ours. A workbook keeps the headings it was made with, so whoever gives a
 * heading other words puts the former ones here; otherwise the column gets a second one beside it and lags behind.
 */
export function earlierHeadings(language: Language, heading: MessageKey): readonly string[] {
  return (language === "nl" ? dutch : english)[heading] ?? [];
}
