import { holidayDates } from "../../domain/calendar/dutch-holidays";
import { dateOf } from "../../domain/calendar/serial";
import { type UnitId, UNITS } from "../../domain/unit-hours/units";
import { type AddSheet, type ChangeSet } from "../../workbook/change-set";
import { type Workbench } from "./workbench";
import { findSheet } from "../../workbook/snapshot";
import { hasSettings, namedCell, readSettings, SETTING_IDS, SETTINGS, settingName } from "../../workbook/settings";
import { settingsNames, settingsSheet, type SettingsSheetInput } from "../../workbook/sheets/settings-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { freeSheetName } from "./free-names";
import { missingSettings } from "./missing-settings";

const HOLIDAY_YEARS_BEFORE = 1;
const HOLIDAY_YEARS_AFTER = 4;
const UNIT_NAMES = {
  unit1: "list.bundle.unit1",
  unit2: "list.bundle.unit2",
  unit3: "list.bundle.unit3",
  unitFlex: "list.bundle.flex",
} as const satisfies Record<UnitId, string>;
/** C7: gold from €12,000 a year, with a bonus of up to 3.5 %. */
const GOLD = { from: 12_000, bonus: 0.035 };

/**
 * The settings sheet when it is missing, else what an earlier version of it lacks and the settings that were given for
 * this run and differ from those in it.
 */
export function settingsChanges(bench: Workbench, visibility: "visible" | "hidden"): ChangeSet {
  if (!hasSettings(bench.snapshot)) return newSettings(bench, visibility);
  return [...missingSettings(bench), ...changedSettings(bench)];
}

function newSettings({ snapshot, settings, t }: Workbench, visibility: "visible" | "hidden"): ChangeSet {
  const { year } = dateOf(settings.peildatum);
  const input: SettingsSheetInput = {
    name: freeSheetName(snapshot, t("sheet.settings")),
    settings,
    t,
    register: [],
    tiers: [
      { name: t("settings.tier.basic"), from: 0, bonus: 0 },
      { name: t("settings.tier.gold"), ...GOLD },
    ],
    units: UNITS.map(({ id, hours }) => ({ name: t(UNIT_NAMES[id]), hours })),
    holidays: holidayDates({ from: year - HOLIDAY_YEARS_BEFORE, to: year + HOLIDAY_YEARS_AFTER }),
    visibility,
  };
  const sheet: AddSheet = { kind: "addSheet", layout: settingsSheet(input) };
  return [sheet, ...settingsNames(input)];
}

function changedSettings({ snapshot, settings }: Workbench): ChangeSet {
  const stored = readSettings(snapshot, settings);
  return SETTING_IDS.flatMap((id) => {
    const cell = namedCell(snapshot, settingName(id));
    if (!cell || stored[id] === settings[id] || !findSheet(snapshot, cell.sheet)) return [];
    const style = { numberFormat: NUMBER_FORMATS[SETTINGS[id].format] };
    return [
      {
        kind: "setCells" as const,
        sheet: cell.sheet,
        top: cell.row,
        left: cell.column,
        rows: [[{ value: settings[id], style }]],
      },
    ];
  });
}
