import { HostError, invalidArgument } from "../interpreter/host-error";
import { type BookModel } from "../model/book-model";
import { type SheetModel } from "../model/sheet-model";

/** At most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at the ends, and not taken. */
export function checkSheetName(name: string, book: BookModel, self?: SheetModel): void {
  const isValid = name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name) && !/^history$/i.test(name);
  if (!isValid) throw invalidArgument(`sheet name ${name}`);
  const other = book.sheets.find((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase());
  if (other) throw new HostError("ItemAlreadyExists", `A resource with the same name already exists. (${name})`);
}
