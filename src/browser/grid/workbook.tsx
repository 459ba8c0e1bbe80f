import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useBrowser, useBrowserState } from "../session/use-browser";
import { useBrowserWords } from "../words/browser-words";
import { type Desk } from "../worker/desk";
import { CellLine } from "./cell-line";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  empty: { padding: tokens.spacingHorizontalL },
});

/** The opened workbook: the selected cell, the sheet it is on, and the other sheets. */
export function Workbook({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const words = useBrowserWords();
  const session = useBrowser();
  const { sheets, selected } = useBrowserState();
  const panelId = useId();
  const sheet = sheets.find(({ name }) => name === selected?.sheet);
  return (
    <>
      <div id={panelId} role="tabpanel" aria-label={sheet?.name} className={styles.panel}>
        {sheet && selected && (
          <>
            <CellLine desk={desk} selected={selected} />
            {sheet.rowCount === 0 && <Text className={styles.empty}>{words("browser.sheet.empty")}</Text>}
            <SheetGrid
              key={sheet.name}
              desk={desk}
              sheet={sheet}
              selected={selected}
              onSelect={(at) => session.select({ sheet: sheet.name, ...at })}
            />
          </>
        )}
      </div>
      <SheetTabs
        sheets={sheets}
        open={sheet?.name}
        panelId={panelId}
        onOpen={(name) => session.select({ sheet: name, row: 0, column: 0 })}
      />
    </>
  );
}
