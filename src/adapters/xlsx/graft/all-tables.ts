import { linksOf } from "../write/part-links";
import { type WorkbookDraft } from "../write/workbook-draft";
import { attribute, rootTag } from "../write/xml-elements";

export type TablePart = { readonly path: string; readonly id: number; readonly xml: string };

/** Every table of the workbook as the draft has it now. */
export function allTables(draft: WorkbookDraft): TablePart[] {
  return [...draft.sheetPaths.values()].flatMap((sheet) =>
    linksOf(draft.parts, sheet)
      .filter(({ kind }) => kind === "table")
      .map(({ target }) => {
        const xml = draft.parts.text(target);
        return { path: target, xml, id: Number(attribute(rootTag(xml).tag, "id")) };
      }),
  );
}
