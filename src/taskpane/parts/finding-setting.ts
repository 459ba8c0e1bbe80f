import { type FindingCode } from "../../i18n/finding-codes";
import { type SettingId } from "../../workbook/settings";

const SETTINGS: Partial<Readonly<Record<FindingCode, SettingId>>> = {
  "plan.noHistory": "omzet_vorig_jaar",
  "clv.margin": "marge",
  "orders.afterReference": "peildatum",
};

/** The setting that a finding asks for: the sheet it stands on may be hidden, so the pane offers it itself. */
export function settingOfFinding(code: FindingCode): SettingId | undefined {
  return SETTINGS[code];
}
