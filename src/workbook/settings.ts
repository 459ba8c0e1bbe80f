import { firstDayOf, lastDayOf, monthOf } from "../domain/calendar/months";
import { type Language } from "../i18n/translator";
import { type CellRef, parseAddress, parseRect } from "./address";
import { type Scalar } from "./cells";
import { findName, findSheet, type Snapshot } from "./snapshot";
import { type FormatName } from "./styles";

/**
 * Everything a person may set, in the order of the settings sheet. Each has a language-neutral defined name, so that
 * formulas keep working in both languages: `peildatum` is `rp_peildatum`.
 */
export const SETTINGS = {
  taal: { format: "text", initial: "nl" },
  peildatum: { format: "date", initial: 0 },
  statusfilter: { format: "text", initial: "ja" },
  btw: { format: "text", initial: "excl" },
  marge: { format: "percent", initial: 0.4 },
  nieuw_dagen: { format: "integer", initial: 365 },
  ex_dagen: { format: "integer", initial: 365 },
  disconto: { format: "percent", initial: 0.025 },
  groei: { format: "percent", initial: 0 },
  omzet_vorig_jaar: { format: "euro", initial: 0 },
  laag_respons: { format: "number", initial: 0.8 },
  hoog_respons: { format: "number", initial: 1.2 },
  laag_groei: { format: "percent", initial: -0.05 },
  hoog_groei: { format: "percent", initial: 0.05 },
  verschil_procent: { format: "percent", initial: 0.1 },
  verschil_bedrag: { format: "euro", initial: 100 },
  min_doelen: { format: "integer", initial: 2 },
  min_nieuwe: { format: "integer", initial: 2 },
  min_deelactiviteiten: { format: "integer", initial: 2 },
  min_uitgevoerd: { format: "integer", initial: 2 },
  intake_uren: { format: "hours", initial: 5 },
  uren_per_bezoek: { format: "hours", initial: 2.5 },
  bundel_waarschuwing: { format: "percent", initial: 0.2 },
  flex_kalenderjaar: { format: "text", initial: "ja" },
  verloop_dagen: { format: "integer", initial: 30 },
  bezoekvoorstellen: { format: "integer", initial: 10 },
  rapport_van: { format: "date", initial: 0 },
  rapport_tot: { format: "date", initial: 0 },
  km_tarief: { format: "euro", initial: 0.23 },
  btw_tarief: { format: "percent", initial: 0.21 },
  a_klant_dagen: { format: "integer", initial: 90 },
  bijna_niveau: { format: "percent", initial: 0.1 },
  acties_per_aanleiding: { format: "integer", initial: 10 },
  opschonen_standaard: { format: "text", initial: "vraag" },
  scenario: { format: "text", initial: "verwacht" },
  ontvangst_maanden: { format: "integer", initial: 1 },
  betaal_maanden: { format: "integer", initial: 1 },
  formulegrens: { format: "integer", initial: 50_000_000 },
} as const satisfies Record<string, { readonly format: FormatName; readonly initial: string | number }>;

export type SettingId = keyof typeof SETTINGS;

/** Numbers as numbers (dates as serials, percentages as fractions), words as text. */
export type Settings = {
  readonly [Id in SettingId]: (typeof SETTINGS)[Id]["initial"] extends string ? string : number;
};

/** The defined name a formula uses for a setting. */
export function settingName(id: SettingId): string {
  return `rp_${id}`;
}

export const SETTING_IDS = Object.keys(SETTINGS) as SettingId[]; // the literal's own keys, in order

/** The settings as the product starts with them, for a reference date. */
export function initialSettings({ peildatum, taal }: { peildatum: number; taal: Language }): Settings {
  const initial = Object.fromEntries(SETTING_IDS.map((id) => [id, SETTINGS[id].initial]));
  const month = monthOf(Math.max(1, peildatum));
  const report = { rapport_van: firstDayOf(month), rapport_tot: lastDayOf(month) };
  return { ...(initial as Settings), ...report, peildatum, taal }; // built from the same keys and kinds
}

/** The settings that stand in the workbook, over the given ones; cells with something else than expected are ignored. */
export function readSettings(snapshot: Snapshot, base: Settings): Settings {
  const found: Partial<Record<SettingId, string | number>> = {};
  for (const id of SETTING_IDS) {
    const value = namedValue(snapshot, settingName(id));
    if (typeof value === typeof SETTINGS[id].initial) found[id] = value as string | number; // just compared
  }
  return { ...base, ...found } as Settings; // each kept kind was compared above
}

/** The value of the single cell a workbook-level name stands for; undefined when there is no such name or cell. */
export function namedValue(snapshot: Snapshot, name: string): Scalar | undefined {
  const cell = namedCell(snapshot, name);
  return cell && findSheet(snapshot, cell.sheet)?.cells.value(cell.row, cell.column);
}

/** The single cell a workbook-level name stands for. */
export function namedCell(
  snapshot: Snapshot,
  name: string,
): { sheet: string; row: number; column: number } | undefined {
  const refersTo = findName(snapshot, name)?.refersTo;
  const match = refersTo && /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/i.exec(refersTo);
  if (!match) return undefined;
  const address = parseAddress(match[3] ?? "");
  const sheet = (match[1] ?? match[2] ?? "").replaceAll("''", "'");
  return address && { sheet, ...address };
}

type NamedCell = CellRef & { readonly value: Scalar };

/** The cells of the single column a workbook-level name stands for, from top to bottom. */
export function namedColumn(snapshot: Snapshot, name: string): NamedCell[] {
  const refersTo = findName(snapshot, name)?.refersTo ?? "";
  const split = refersTo.lastIndexOf("!");
  const sheet = refersTo
    .slice(0, split)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  const range = parseRect(refersTo.slice(split + 1));
  const cells = findSheet(snapshot, sheet)?.cells;
  if (!range || !cells) return [];
  return Array.from({ length: range.bottom - range.top + 1 }, (_, offset) => {
    const [row, column] = [range.top + offset, range.left];
    return { sheet, row, column, value: cells.value(row, column) };
  });
}

/** Does the workbook have our settings sheet already? */
export function hasSettings(snapshot: Snapshot): boolean {
  return findName(snapshot, settingName("taal")) !== undefined;
}
