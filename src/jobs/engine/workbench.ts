import { type Translator, type Translators } from "../../i18n";
import { findName, type Snapshot } from "../../workbook/snapshot";
import { type MatchCorrection, type Recognition, type SheetMatch } from "../../workbook/recognise/recognition";
import { recognise } from "../../workbook/recognise/recognise";
import { readRegister, type RegisterEntry } from "../../workbook/register";
import { initialSettings, namedCell, readSettings, type Settings, settingName } from "../../workbook/settings";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { languageOfWords } from "./language-of-words";
import { ownMatch } from "./own-match";
import { tidyWords } from "./setting-words";
import { sheetLanguage } from "./sheet-language";

/** Everything a job works with: the workbook as it is (or is planned to be), what it means, and the settings. */
export type Workbench = {
  readonly snapshot: Snapshot;
  /** The user's own sheets; ours are found by `ownMatch`. */
  readonly recognition: Recognition;
  readonly register: readonly RegisterEntry[];
  readonly settings: Settings;
  /** Words of the sheets: the language the workbook was begun in. */
  readonly t: Translator;
};

export type UnderstandInput = {
  readonly snapshot: Snapshot;
  readonly translators: Translators;
  /** For a workbook that has no settings of ours yet, unless its own words are in the other language. */
  readonly language: "nl" | "en";
  /** Serial day; used until the workbook has a reference date of its own. */
  readonly peildatum: number;
  readonly corrections?: readonly MatchCorrection[];
  /** Settings given for this run; they win over those in the workbook and are written there. */
  readonly overrides?: Partial<Settings>;
};

/** Reads what the workbook is made of: the user's sheets by meaning, ours by the register, and the settings. */
export function understand(input: UnderstandInput): Workbench {
  const { snapshot, translators, language, peildatum, overrides = {} } = input;
  const stored = tidyWords(readSettings(snapshot, initialSettings({ peildatum, taal: language })), snapshot);
  const begunIn = translators[sheetLanguage(snapshot, { translators, settings: stored })];
  const register = readRegister(snapshot, begunIn);
  const recognition = recognise(withoutOurs(snapshot, register), {
    corrections: withRemembered(input.corrections ?? [], register),
    known: register,
  });
  const own = isBegun(snapshot) ? undefined : languageOfWords({ snapshot, recognition }, translators);
  return {
    snapshot,
    recognition,
    register,
    settings: { ...stored, ...overrides, taal: own ?? stored.taal },
    t: own ? translators[own] : begunIn,
  };
}

/** Do sheets of ours stand in the workbook, and with them its language? */
export function isBegun(snapshot: Snapshot): boolean {
  return namedCell(snapshot, settingName("taal")) !== undefined;
}

/** Our own sheets are known by their tables and the settings name; they are never taken for the user's. */
function withoutOurs(snapshot: Snapshot, register: readonly RegisterEntry[]): Snapshot {
  const settingsSheet = findName(snapshot, settingName("taal"))?.refersTo ?? "";
  const registered = new Set(register.filter(({ kind }) => kind === "sheet").map(({ sheet }) => sheet.toLowerCase()));
  return {
    ...snapshot,
    sheets: snapshot.sheets.filter(
      ({ name, tables }) =>
        !tables.some((table) => table.name.startsWith("rp")) &&
        !registered.has(name.toLowerCase()) &&
        !settingsSheet.startsWith(`${name}!`),
    ),
  };
}

/** What is said now takes the place of what was remembered about the same field of the same sheet. */
function withRemembered(given: readonly MatchCorrection[], register: readonly RegisterEntry[]): MatchCorrection[] {
  const isOutdated = ({ role, field, sheet }: MatchCorrection) =>
    given.some((now) => now.role === role && now.field === field && now.sheet.toLowerCase() === sheet.toLowerCase());
  return [...remembered(register).filter((earlier) => !isOutdated(earlier)), ...given];
}

/** Corrections of earlier runs, kept in the register as `match` lines: id `role.field`. */
function remembered(register: readonly RegisterEntry[]): MatchCorrection[] {
  return register
    .filter(({ kind }) => kind === "match")
    .map(({ id, sheet, heading }) => {
      const [role = "", field = ""] = id.split(".");
      return { role: role as MatchCorrection["role"], field, sheet, heading }; // written by us as `role.field`
    });
}

/** The sheet that plays a role: the user's own when there is one, else ours. */
export function sheetFor(bench: Workbench, definition: SheetDefinition): SheetMatch | undefined {
  return bench.recognition.sheets.find(({ role }) => role === definition.role) ?? ownMatch(bench, definition);
}

/** Is this match a table of ours? */
export function isOurs(match: SheetMatch): boolean {
  return match.table?.startsWith("rp") ?? false;
}
