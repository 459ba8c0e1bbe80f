import { type Scalar } from "../../workbook/cells";
import { type CellInput } from "../../workbook/change-set";
import { absoluteCell, formulaText } from "../../workbook/formula";
import { LAYOUT_VERSION } from "../../workbook/register";
import { namedCell, settingName } from "../../workbook/settings";
import { COVER_NAME, COVER_ROWS, coverSheet, MISSING_LINES } from "../../workbook/sheets/plan/cover-sheet";
import { CHECKLIST_SHEET } from "../../workbook/sheets/plan/checklist-sheet";
import { type PremiseId } from "../../workbook/sheets/plan/premises-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { freeSheetName } from "../engine/free-names";
import { type PlanDraft } from "../engine/plan-draft";
import { registerChanges } from "../engine/register-changes";
import { type Workbench } from "../engine/workbench";
import { isFilled, isSame, textIn } from "../plan/cell-rules";
import { type LooseCell, writeLoose } from "../plan/loose-cells";
import { planView } from "../plan/plan-view";
import { premise, premiseName } from "../plan/premises";
import { type View } from "../plan/view";

/** The register's name for the cover page; it has no table. */
export const COVER_ID = "rpVoorblad";

/** Adds the cover page when there is none, and sees that it says what the plan now is. */
export function fillCover(draft: PlanDraft): void {
  if (!namedCell(draft.bench.snapshot, COVER_NAME)) addCover(draft);
  const sheet = namedCell(draft.bench.snapshot, COVER_NAME)?.sheet;
  if (sheet === undefined) return;
  const { bench } = draft;
  writeLoose(draft, sheet, [...headCells(bench), ...factCells(bench), ...checklistCells(bench)]);
}

function addCover(draft: PlanDraft): void {
  const name = freeSheetName(draft.bench.snapshot, draft.bench.t("sheet.cover"));
  draft.change([
    { kind: "addSheet", layout: coverSheet(name) },
    { kind: "setName", name: COVER_NAME, refersTo: absoluteCell(name, 0, 0) },
  ]);
  const entry = { kind: "sheet" as const, id: COVER_ID, sheet: name, heading: "", version: LAYOUT_VERSION };
  draft.change(registerChanges(draft.bench, [entry]));
}

const at = (row: number, column: number, cell: CellInput): LooseCell => ({ row, column, cell });

function headCells({ t }: Workbench): LooseCell[] {
  return [
    at(COVER_ROWS.title, 0, { value: t("cover.title"), style: { look: "title" } }),
    at(COVER_ROWS.subtitle, 0, { value: t("cover.subtitle"), style: { look: "subtitle" } }),
    at(COVER_ROWS.privacy, 0, { value: t("cover.privacy"), style: { look: "subtitle" } }),
    at(COVER_ROWS.privacy + 1, 0, { value: t("cover.privacy.text"), style: { look: "explanation", wrap: false } }),
    at(COVER_ROWS.checklist, 0, { value: t("cover.checklist"), style: { look: "subtitle" } }),
    at(COVER_ROWS.missing - 1, 0, { value: t("cover.missing"), style: { look: "subtitle" } }),
  ];
}

/** Whose plan it is, for whom and when: what stands on the form. */
const FACTS: readonly PremiseId[] = [
  "naam",
  "studentnummer",
  "klas",
  "bedrijf",
  "account",
  "accountplan",
  "van",
  "tot",
];

function factCells(bench: Workbench): LooseCell[] {
  const { t } = bench;
  const facts = FACTS.flatMap((id, index): LooseCell[] => {
    const row = COVER_ROWS.facts + index;
    const isDate = id === "van" || id === "tot";
    const style = {
      look: "computed",
      numberFormat: NUMBER_FORMATS[isDate ? "date" : "general"],
      align: "left",
      wrap: !isDate,
    } as const;
    const said = premise(bench, id);
    const absent = t("cover.absent");
    const formula = `IF(${premiseName(id)}="",${formulaText(absent)},${premiseName(id)})`;
    return [
      at(row, 0, { value: t(`plan.premise.${id}`), style: { look: "label" } }),
      at(row, 1, { value: isFilled(said) ? said : absent, formula, style }),
    ];
  });
  const day = { look: "computed", numberFormat: NUMBER_FORMATS.date, align: "left" } as const;
  const row = COVER_ROWS.facts + FACTS.length;
  return [
    ...facts,
    at(row, 0, { value: t("cover.date"), style: { look: "label" } }),
    at(row, 1, { value: bench.settings.peildatum, formula: settingName("peildatum"), style: day }),
  ];
}

const VERDICTS = ["met", "judge", "notYet"] as const;

/** How many requirements have each verdict, and in words which are not met yet: from the checklist, live. */
function checklistCells(bench: Workbench): LooseCell[] {
  const view = planView(bench, CHECKLIST_SHEET);
  if (!view || !["code", "requirement", "verdict"].every((field) => view.has(field))) return [];
  const counts = VERDICTS.flatMap((verdict, index): LooseCell[] => {
    const word = bench.t(`plan.verdict.${verdict}`);
    const row = COVER_ROWS.checklist + 1 + index;
    const value = view.column("verdict").filter((cell) => isSame(cell, word)).length;
    const formula = `SUMPRODUCT(--(${view.refs.exact("verdict")}=${formulaText(word)}))`;
    return [
      at(row, 0, { value: word, style: { look: "label" } }),
      at(row, 1, { value, formula, style: { look: "computed", numberFormat: NUMBER_FORMATS.integer, align: "left" } }),
    ];
  });
  return [...counts, ...missingCells(bench, view)];
}

function missingCells({ t }: Workbench, view: View): LooseCell[] {
  const word = t("plan.verdict.notYet");
  const rows = view.column("verdict").flatMap((cell, row) => (isSame(cell, word) ? [row] : []));
  const [code, requirement, verdict] = ["code", "requirement", "verdict"].map((field) => view.refs.exact(field));
  return Array.from({ length: MISSING_LINES }, (_, index) => index).flatMap((index): LooseCell[] => {
    const nth = `SUMPRODUCT(SMALL((${verdict}<>${formulaText(word)})*100000+ROW(${verdict})-MIN(ROW(${verdict}))+1,${index + 1}))`;
    const none = index === 0 ? t("cover.nothing") : "";
    const show = (range: string | undefined, otherwise: string) =>
      `IFERROR(INDEX(${range},${nth})&"",${formulaText(otherwise)})`;
    const found = rows[index];
    const text = (field: string): Scalar => (found === undefined ? "" : textIn(view.value(field, found)));
    return [
      at(COVER_ROWS.missing + index, 0, { value: text("code"), formula: show(code, ""), style: { look: "label" } }),
      at(COVER_ROWS.missing + index, 1, {
        value: found === undefined ? none : text("requirement"),
        formula: show(requirement, none),
        style: { look: "plain", wrap: true },
      }),
    ];
  });
}
