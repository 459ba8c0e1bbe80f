import { parseRect } from "../../workbook/address";
import { isBlank } from "../../workbook/cells";
import { type CellInput, type Change, type ChangeSet, type SetName } from "../../workbook/change-set";
import { absoluteCell, columnRange } from "../../workbook/formula";
import { project } from "../../workbook/project";
import { namedCell, namedColumn, SETTING_IDS, type SettingId, settingName } from "../../workbook/settings";
import { type ListName, listRangeName, LISTS, LISTS_OF_MEANING, wordName } from "../../workbook/sheets/lists";
import { HOLIDAY_NAME, settingRow } from "../../workbook/sheets/settings-sheet";
import { HEADING_ROW } from "../../workbook/sheets/table-sheet";
import { findName, findSheet, type Snapshot } from "../../workbook/snapshot";
import { type Workbench } from "./workbench";

/** What a settings sheet of an earlier version lacks: settings and lists below and beside what is there, names of words. */
export function missingSettings(bench: Workbench): ChangeSet {
  const home = namedCell(bench.snapshot, settingName("taal"));
  if (!home || !findSheet(bench.snapshot, home.sheet)) return [];
  const lists = missingLists(bench, home.sheet);
  return [...missingRows(bench, home), ...lists, ...missingWords(project(bench.snapshot, lists))];
}

type Home = { readonly sheet: string; readonly row: number; readonly column: number };

function missingRows({ snapshot, settings, t }: Workbench, { sheet, row, column }: Home): Change[] {
  const missing = SETTING_IDS.filter((id) => findName(snapshot, settingName(id)) === undefined);
  if (missing.length === 0) return [];
  const rows = SETTING_IDS.map((id) => namedCell(snapshot, settingName(id))?.row ?? row);
  const top = Math.max(...rows) + 1;
  const name = (id: SettingId, index: number): Change => ({
    kind: "setName",
    name: settingName(id),
    refersTo: absoluteCell(sheet, top + index, column),
  });
  const cells = missing.map((id) => settingRow(id, { settings, t }));
  return [{ kind: "setCells", sheet, top, left: column - 1, rows: cells }, ...missing.map(name)];
}

const LIST_WIDTH = 20;

function missingLists({ snapshot, t }: Workbench, sheet: string): Change[] {
  const names = Object.keys(LISTS) as ListName[]; // the literal's own keys
  const missing = names.filter((list) => findName(snapshot, listRangeName(list)) === undefined);
  if (missing.length === 0) return [];
  const known = [HOLIDAY_NAME, ...names.map(listRangeName)].map((name) =>
    parseRect((findName(snapshot, name)?.refersTo ?? "").split("!").at(-1) ?? ""),
  );
  const top = known.find((rect) => rect !== undefined)?.top ?? HEADING_ROW + 1;
  const left = Math.max(0, findSheet(snapshot, sheet)?.usedRange?.right ?? 0) + 1;
  return missing.flatMap((list, index): Change[] => [
    {
      kind: "setCells",
      sheet,
      top: top - 1,
      left: left + index,
      rows: [
        [{ value: t(`settings.list.${list}`), style: { look: "heading" } }],
        ...LISTS[list].map((word): CellInput[] => [{ value: t(word), style: { look: "input" } }]),
      ],
    },
    { kind: "setColumnWidth", sheet, column: left + index, width: LIST_WIDTH },
    {
      kind: "setName",
      name: listRangeName(list),
      refersTo: columnRange(sheet, left + index, { first: top, last: top + LISTS[list].length - 1 }),
    },
  ]);
}

/** Names for the words of the lists that stand there, in their order; a row put in between is no word. */
function missingWords(snapshot: Snapshot): SetName[] {
  return LISTS_OF_MEANING.flatMap((list) => {
    const words = namedColumn(snapshot, listRangeName(list)).filter(({ value }) => !isBlank(value));
    return LISTS[list].flatMap((_, index): SetName[] => {
      const [name, word] = [wordName(list, index), words[index]];
      if (!word || namedCell(snapshot, name)) return [];
      return [{ kind: "setName", name, refersTo: absoluteCell(word.sheet, word.row, word.column) }];
    });
  });
}
