import { type Translator } from "../../i18n/translator";
import { type CellInput, type SetName } from "../change-set";
import { absoluteCell, columnRange } from "../formula";
import { REGISTER_TABLE, type RegisterEntry, registerHeadings } from "../register";
import { SETTING_IDS, type SettingId, SETTINGS, type Settings, settingName } from "../settings";
import { type SheetLayout } from "../sheet-layout";
import { NUMBER_FORMATS } from "../styles";
import { type ListName, listRangeName, LISTS, LISTS_OF_MEANING, wordName } from "./lists";
import { FIRST_ROW, HEADING_ROW } from "./table-sheet";
import { block, type BlockInput, blockTable, type Placed, toRows } from "./placed-blocks";

/** Column positions of the settings sheet: settings, then the register, loyalty tiers, Units, lists and holidays. */
const SETTING_COLUMN = 0;
const REGISTER_COLUMN = 5;
const TIER_COLUMN = 11;
const UNIT_COLUMN = 15;
const LIST_COLUMN = 18;

export const TIER_TABLE = "rpNiveaus";
export const UNIT_TABLE = "rpUnitsoorten";
export const HOLIDAY_NAME = "rp_feestdagen";

/** A tier of the loyalty programme: from this yearly revenue (euros), up to this bonus (fraction). */
export type TierRow = { readonly name: string; readonly from: number; readonly bonus: number };
/** A Unit one can buy and its hours. */
export type UnitRow = { readonly name: string; readonly hours: number };

export type SettingsSheetInput = {
  readonly name: string;
  readonly settings: Settings;
  readonly t: Translator;
  readonly register: readonly RegisterEntry[];
  readonly tiers: readonly TierRow[];
  readonly units: readonly UnitRow[];
  /** Serial days. */
  readonly holidays: readonly number[];
  readonly visibility: "visible" | "hidden";
};

/** The settings sheet: what may be set, what is ours (the register), and the words of every list. Always complete. */
export function settingsSheet(input: SettingsSheetInput): SheetLayout {
  const cells = [
    ...headCells(input),
    ...settingCells(input),
    ...block(registerBlock(input)),
    ...block(tierBlock(input)),
    ...block(unitBlock(input)),
    ...listCells(input),
    ...holidayCells(input),
  ];
  return {
    name: input.name,
    visibility: input.visibility,
    tabColor: "7F7F7F",
    columnWidths: [
      50,
      16,
      20,
      60,
      3,
      10,
      30,
      22,
      26,
      8,
      3,
      14,
      14,
      12,
      3,
      14,
      10,
      3,
      ...Object.keys(LISTS).map(() => 20),
      14,
    ],
    rows: toRows(cells),
    tables: [
      blockTable(REGISTER_TABLE, registerBlock(input)),
      blockTable(TIER_TABLE, tierBlock(input)),
      blockTable(UNIT_TABLE, unitBlock(input)),
    ],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: FIRST_ROW, columns: 1 },
    print: {
      orientation: "landscape",
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
      // LibreOffice prints a hidden sheet that has a print area
      area:
        input.visibility === "visible"
          ? { top: 0, left: 0, bottom: FIRST_ROW + SETTING_IDS.length, right: 3 }
          : undefined,
      footer: input.name,
    },
  };
}

/** The defined names of the settings, lists, words and holidays. */
export function settingsNames({ name, holidays }: Pick<SettingsSheetInput, "name" | "holidays">): SetName[] {
  const settings = SETTING_IDS.map((id, index): SetName => ({
    kind: "setName",
    name: settingName(id),
    refersTo: absoluteCell(name, FIRST_ROW + index, SETTING_COLUMN + 1),
  }));
  const lists = listNames().map((list, index): SetName => {
    const rows = { first: FIRST_ROW, last: FIRST_ROW + LISTS[list].length - 1 };
    return { kind: "setName", name: listRangeName(list), refersTo: columnRange(name, LIST_COLUMN + index, rows) };
  });
  const words = LISTS_OF_MEANING.flatMap((list) =>
    LISTS[list].map((_, index): SetName => {
      const column = LIST_COLUMN + listNames().indexOf(list);
      return { kind: "setName", name: wordName(list, index), refersTo: absoluteCell(name, FIRST_ROW + index, column) };
    }),
  );
  const rows = { first: FIRST_ROW, last: FIRST_ROW + Math.max(1, holidays.length) - 1 };
  return [
    ...settings,
    ...lists,
    ...words,
    { kind: "setName", name: HOLIDAY_NAME, refersTo: columnRange(name, holidayColumn(), rows) },
  ];
}

/** A register line as its five cells. */
export function registerRow(entry: RegisterEntry): CellInput[] {
  return [entry.kind, entry.id, entry.sheet, entry.heading, entry.version].map((value) => ({
    value,
    style: { look: "computed" as const },
  }));
}

function listNames(): ListName[] {
  return Object.keys(LISTS) as ListName[]; // the literal's own keys
}

function holidayColumn(): number {
  return LIST_COLUMN + listNames().length;
}

function headCells({ t }: SettingsSheetInput): Placed[] {
  const headings = [
    t("settings.heading.name"),
    t("settings.heading.value"),
    t("settings.heading.unit"),
    t("settings.heading.explanation"),
  ];
  return [
    { row: 0, column: 0, cell: { value: t("sheet.settings"), style: { look: "title" } } },
    { row: 1, column: 0, cell: { value: t("settings.explanation"), style: { look: "explanation", wrap: false } } },
    ...headings.map((value, column): Placed => ({
      row: HEADING_ROW,
      column,
      cell: { value, style: { look: "heading" } },
    })),
  ];
}

function settingCells(input: SettingsSheetInput): Placed[] {
  return SETTING_IDS.flatMap((id, index) =>
    settingRow(id, input).map((cell, column): Placed => ({ row: FIRST_ROW + index, column, cell })),
  );
}

/** A setting as its four cells: name, value, unit, explanation. */
export function settingRow(id: SettingId, { settings, t }: Pick<SettingsSheetInput, "settings" | "t">): CellInput[] {
  const { format } = SETTINGS[id];
  return [
    { value: t(`setting.${id}`), style: { look: "label" } },
    { value: settings[id], style: { look: "input", numberFormat: NUMBER_FORMATS[format] } },
    { value: t(`setting.${id}.unit`), style: { look: "plain", align: "indented" } },
    { value: t(`setting.${id}.explanation`), style: { look: "explanation", wrap: true } },
  ];
}

function registerBlock({ register, t }: SettingsSheetInput): BlockInput {
  return { left: REGISTER_COLUMN, headings: registerHeadings(t), rows: register.map(registerRow) };
}

/** A step's name, the revenue from which it holds and its bonus. */
export function tierHeadings(t: Translator): string[] {
  return [t("settings.tier.name"), t("settings.tier.from"), t("settings.tier.bonus")];
}

/** A Unit's name and its hours. */
export function unitHeadings(t: Translator): string[] {
  return [t("settings.unit.name"), t("settings.unit.hours")];
}

function tierBlock({ tiers, t }: SettingsSheetInput): BlockInput {
  return {
    left: TIER_COLUMN,
    headings: tierHeadings(t),
    rows: tiers.map(({ name, from, bonus }) => [
      { value: name, style: { look: "input" } },
      { value: from, style: { look: "input", numberFormat: NUMBER_FORMATS.euro } },
      { value: bonus, style: { look: "input", numberFormat: NUMBER_FORMATS.percent } },
    ]),
  };
}

function unitBlock({ units, t }: SettingsSheetInput): BlockInput {
  return {
    left: UNIT_COLUMN,
    headings: unitHeadings(t),
    rows: units.map(({ name, hours }) => [
      { value: name, style: { look: "input" } },
      { value: hours, style: { look: "input", numberFormat: NUMBER_FORMATS.hours } },
    ]),
  };
}

function listCells({ t }: SettingsSheetInput): Placed[] {
  return listNames().flatMap((list, index) =>
    block({
      left: LIST_COLUMN + index,
      headings: [t(`settings.list.${list}`)],
      rows: LISTS[list].map((word) => [{ value: t(word), style: { look: "input" as const } }]),
    }),
  );
}

function holidayCells({ holidays, t }: SettingsSheetInput): Placed[] {
  return block({
    left: holidayColumn(),
    headings: [t("settings.holidays")],
    rows: holidays.map((serial) => [
      { value: serial, style: { look: "computed" as const, numberFormat: NUMBER_FORMATS.date } },
    ]),
  });
}
