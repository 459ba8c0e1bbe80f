import { mergeClasses } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from "react";
import { type CellAddress, columnLetters, type Rect } from "../../workbook/address";
import { useBrowserState } from "../session/use-browser";
import { useBrowserWords } from "../words/browser-words";
import { type Desk, type ShownSheet } from "../worker/desk";
import { GridRow } from "./grid-row";
import { moveByKey } from "./move";
import { blockInView, type Places, placesOf, ROW_HEIGHT, ROW_NAMES_WIDTH, scrolledTo, widthOf } from "./places";
import { useCells } from "./use-cells";
import { useGridStyles } from "./use-grid-styles";
import { useViewport } from "./use-viewport";

export type SheetGridProps = {
  readonly desk: Desk;
  readonly sheet: ShownSheet;
  readonly selected: CellAddress;
  readonly onSelect: (cell: CellAddress) => void;
};

/** A sheet to look at: only what is in view is drawn, and every cell can be reached with the keyboard. */
export function SheetGrid({ desk, sheet, selected, onSelect }: SheetGridProps) {
  const styles = useGridStyles();
  const words = useBrowserWords();
  const { version, language } = useBrowserState();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller);
  const places = useMemo(() => placesOf(sheet), [sheet]);
  const block = blockInView(places, viewport);
  const cellAt = useCells({ desk, sheet: sheet.name, language, version, block });
  useSelectedInView(scroller, places, selected);
  const onKeyDown = (event: KeyboardEvent) => {
    const used = { row: Math.max(0, sheet.rowCount - 1), column: Math.max(0, sheet.columnCount - 1) };
    const page = Math.max(1, Math.floor(viewport.height / ROW_HEIGHT) - 2);
    const to = moveByKey(event, { from: selected, places, used, page });
    if (!to) return;
    event.preventDefault();
    onSelect(to);
  };
  const width = ROW_NAMES_WIDTH + (places.lefts.at(-1) ?? 0);
  return (
    <div className={styles.around}>
      <div
        ref={scroller}
        className={styles.scroller}
        role="grid"
        tabIndex={0}
        aria-label={words("browser.grid", { sheet: sheet.name })}
        aria-rowcount={places.rowCount + 1}
        aria-colcount={places.columnCount + 1}
        aria-activedescendant={isWithin(block, selected) ? cellId(id, selected) : undefined}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ width, height: (places.rowCount + 1) * ROW_HEIGHT }}>
          <ColumnNames places={places} block={block} />
          {rowsOf(block).map((row) => (
            <GridRow
              key={row}
              {...{ row, block, places, cellAt, selected, onSelect, width }}
              cellId={(at) => cellId(id, at)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

type InView = { readonly places: Places; readonly block: Rect };

/** A, B, C … above the columns. */
function ColumnNames({ places, block }: InView) {
  const styles = useGridStyles();
  const words = useBrowserWords();
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, index) => block.left + index);
  return (
    <div role="row" aria-rowindex={1} className={styles.headings}>
      <div role="columnheader" aria-colindex={1} className={mergeClasses(styles.name, styles.rowName)}>
        {words("browser.grid.row")}
      </div>
      {columns.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          className={mergeClasses(styles.name, styles.columnName)}
          style={{ left: ROW_NAMES_WIDTH + (places.lefts[column] ?? 0), width: widthOf(places, column) }}
        >
          {columnLetters(column)}
        </div>
      ))}
    </div>
  );
}

/** Scrolls when another cell is selected, by a key or by the pane; not when the user scrolls away from it. */
function useSelectedInView(
  scroller: React.RefObject<HTMLDivElement | null>,
  places: Places,
  { row, column }: CellAddress,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
    const wanted = scrolledTo(places, { row, column }, { top, left, width, height });
    element.scrollTop = wanted.top;
    element.scrollLeft = wanted.left;
  }, [scroller, places, row, column]);
}

function rowsOf({ top, bottom }: Rect): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function isWithin(block: Rect, { row, column }: CellAddress): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

function cellId(grid: string, { row, column }: CellAddress): string {
  return `${grid}-${row}-${column}`;
}
