import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type CellRef, formatAddress } from "../../workbook/address";
import { useBrowserState } from "../session/use-browser";
import { useBrowserWords } from "../words/browser-words";
import { type Desk, type ShownCell } from "../worker/desk";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexShrink: 0,
    gap: tokens.spacingHorizontalM,
    maxHeight: "4.5em",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  address: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
});

export type CellLineProps = { readonly desk: Desk; readonly selected: CellRef };

/** The selected cell in full: its formula, or its value when that is longer than the cell is wide. */
export function CellLine({ desk, selected }: CellLineProps) {
  const styles = useStyles();
  const words = useBrowserWords();
  const cell = useCell(desk, selected);
  const content = cell?.formula === undefined ? cell?.text : `=${cell.formula}`;
  return (
    <div className={styles.line}>
      <span className={styles.address}>{words("browser.grid.cell", { cell: formatAddress(selected) })}</span>
      <span>{content || words("browser.grid.emptyCell")}</span>
    </div>
  );
}

function useCell(desk: Desk, { sheet, row, column }: CellRef): ShownCell | undefined {
  const { version, language } = useBrowserState();
  const [cell, setCell] = useState<ShownCell>();
  useEffect(() => {
    let isWanted = true;
    const block = { top: row, left: column, bottom: row, right: column };
    const show = (shown: ShownCell | undefined) => isWanted && setCell(shown);
    desk.cells({ sheet, language, block }).then(
      (rows) => show(rows[0]?.[0]),
      () => show(undefined),
    );
    return () => {
      isWanted = false;
    };
  }, [desk, sheet, row, column, version, language]);
  return cell;
}
