import { type SheetLayout } from "../../sheet-layout";

/** The defined name of the cover page's first cell: where the page is, whatever the sheet is called. */
export const COVER_NAME = "rp_voorblad";

/** Lines for what is still missing: as many as the checklist has requirements. */
export const MISSING_LINES = 12;

/** Zero-based rows of the cover page. */
export const COVER_ROWS = { title: 1, subtitle: 2, facts: 4, privacy: 15, checklist: 18, missing: 24 } as const;

/** The page that lies on top of a plan when it is handed in; its cells are filled like those of the other sheets. */
export function coverSheet(name: string): SheetLayout {
  const last = COVER_ROWS.missing + MISSING_LINES;
  return {
    name,
    visibility: "visible",
    position: "first",
    tabColor: "7F6000",
    columnWidths: [30, 74],
    rows: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "portrait", area: { top: 0, left: 0, bottom: last, right: 1 }, footer: name },
  };
}
