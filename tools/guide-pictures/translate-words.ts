import { readFile, writeFile } from "node:fs/promises";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { type Language, type MessageKey, translatorFor } from "../../src/i18n";
import { nl } from "../../src/i18n/nl";
import { type SetCells } from "../../src/workbook/change-set";
import { type SheetSnapshot } from "../../src/workbook/snapshot";

/**
 * Gives the words of the lists (ja, nieuw, projectprijs …) in an example workbook in the language of the guide: sheets of
 * ours compare them in their own language.
 */
export async function translateWords(file: string, language: Language): Promise<void> {
  const workbook = openXlsx(await readFile(file), file);
  const snapshot = await workbook.scout();
  const words = listWords(language);
  const changes = snapshot.sheets.flatMap((sheet) => translated(sheet, words));
  await workbook.apply(changes, snapshot);
  await writeFile(file, workbook.save());
}

function listWords(language: Language): ReadonlyMap<string, string> {
  const [dutch, wanted] = [translatorFor("nl"), translatorFor(language)];
  const keys = (Object.keys(nl) as MessageKey[]).filter((key) => key.startsWith("list.")); // the literal's own keys
  return new Map(keys.map((key) => [dutch(key), wanted(key)]));
}

function translated({ name, usedRange, cells }: SheetSnapshot, words: ReadonlyMap<string, string>): SetCells[] {
  const changes: SetCells[] = [];
  if (!usedRange) return changes;
  for (let top = usedRange.top; top <= usedRange.bottom; top++) {
    for (let left = usedRange.left; left <= usedRange.right; left++) {
      const value = cells.value(top, left);
      const word = typeof value === "string" && !cells.formula(top, left) ? words.get(value) : undefined;
      if (word !== undefined && word !== value)
        changes.push({ kind: "setCells", sheet: name, top, left, rows: [[{ value: word }]] });
    }
  }
  return changes;
}
