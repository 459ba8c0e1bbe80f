import { type Finding } from "../../workbook/findings";
import { namedCell, SETTING_IDS, type SettingId, settingName, SETTINGS, type Settings } from "../../workbook/settings";
import { findSheet, type Snapshot } from "../../workbook/snapshot";

/** A word of a setting as somebody typed or pasted it, with blanks around it that nobody sees. */
type UntidyWord = { readonly id: SettingId; readonly word: string };

/**
 * The settings with their words as they were meant: `nee` with a blank behind it, or a no-break one, is `nee`. Formulas
 * would not find it equal; so the cell gets the tidy word too (`settingsChanges`), and both say the same.
 */
export function tidyWords(settings: Settings, snapshot: Snapshot): Settings {
  const words = untidyWords(snapshot).map(({ id, word }) => [id, word] as const);
  return { ...settings, ...Object.fromEntries(words) };
}

/** Says which words of the settings lose their blanks. */
export function tidyFindings(snapshot: Snapshot): Finding[] {
  return untidyWords(snapshot).flatMap(({ id, word }) => {
    const where = namedCell(snapshot, settingName(id));
    return where ? [{ code: "settings.tidied" as const, severity: "hint" as const, where, params: { word } }] : [];
  });
}

function untidyWords(snapshot: Snapshot): UntidyWord[] {
  return SETTING_IDS.flatMap((id) => {
    const typed = typeof SETTINGS[id].initial === "string" ? typedWord(snapshot, id) : undefined;
    const word = typed?.trim() ?? "";
    return word === "" || word === typed ? [] : [{ id, word }];
  });
}

/** A formula's outcome is its own: it is left as it is. */
function typedWord(snapshot: Snapshot, id: SettingId): string | undefined {
  const place = namedCell(snapshot, settingName(id));
  const cells = place && findSheet(snapshot, place.sheet)?.cells;
  if (!place || !cells || cells.formula(place.row, place.column) !== undefined) return undefined;
  const value = cells.value(place.row, place.column);
  return typeof value === "string" ? value : undefined;
}
