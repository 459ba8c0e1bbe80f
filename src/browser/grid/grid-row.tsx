import { mergeClasses } from "@fluentui/react-components";
import { type CellAddress, type Rect } from "../../workbook/address";
import { useBrowserWords } from "../words/browser-words";
import { type ShownCell } from "../worker/desk";
import { type Places, ROW_HEIGHT, ROW_NAMES_WIDTH, widthOf } from "./places";
import { useGridStyles } from "./use-grid-styles";

export type GridRowProps = {
  readonly row: number;
  readonly block: Rect;
  readonly places: Places;
  readonly width: number;
  readonly cellAt: (at: CellAddress) => ShownCell | undefined;
  readonly cellId: (at: CellAddress) => string;
  readonly selected: CellAddress;
  readonly onSelect: (cell: CellAddress) => void;
};

/** One row of the grid, as far as it is in view. */
export function GridRow({ row, block, places, width, cellAt, cellId, selected, onSelect }: GridRowProps) {
  const styles = useGridStyles();
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, index) => block.left + index);
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ top: (row + 1) * ROW_HEIGHT, width }}>
      <div role="rowheader" aria-colindex={1} className={mergeClasses(styles.name, styles.rowName)}>
        {row + 1}
      </div>
      {columns.map((column) => (
        <Cell
          key={column}
          id={cellId({ row, column })}
          cell={cellAt({ row, column })}
          column={column}
          left={ROW_NAMES_WIDTH + (places.lefts[column] ?? 0)}
          width={widthOf(places, column)}
          room={roomFor({ row, column }, { block, places, cellAt })}
          isSelected={selected.row === row && selected.column === column}
          onSelect={() => onSelect({ row, column })}
        />
      ))}
    </div>
  );
}

type Neighbours = Pick<GridRowProps, "block" | "places" | "cellAt">;

/** Text runs on as far as the cells beside it are empty, as titles do in any spreadsheet. */
function roomFor({ row, column }: CellAddress, { block, places, cellAt }: Neighbours): number {
  let last = column;
  if (cellAt({ row, column })?.align === "start") {
    while (last < block.right && !cellAt({ row, column: last + 1 })) last++;
  }
  return (places.lefts[last + 1] ?? 0) - (places.lefts[column] ?? 0);
}

type CellProps = {
  readonly id: string;
  readonly cell: ShownCell | undefined;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  /** How far its text may run on over the empty cells beside it. */
  readonly room: number;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
};

const EMPTY: ShownCell = { text: "", align: "start", formula: undefined, isChanged: false, isHeading: false };

/** What was written since the file was opened has a mark as well as a colour. */
function Cell({ id, cell, column, left, width, room, isSelected, onSelect }: CellProps) {
  const styles = useGridStyles();
  const { text, align, isHeading, isChanged } = cell ?? EMPTY;
  const runsOn = room > width;
  const looks = [styles[align], isHeading && styles.heading, isChanged && styles.changed];
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      className={mergeClasses(styles.cell, ...looks, isSelected && styles.selected, runsOn && styles.runsOn)}
      style={{ left, width }}
      onPointerDown={onSelect}
    >
      {isChanged && <Mark />}
      {runsOn ? <RunningText text={text} room={room} /> : text}
    </div>
  );
}

function Mark() {
  const styles = useGridStyles();
  const words = useBrowserWords();
  return (
    <span role="img" aria-label={words("browser.grid.changed")} className={styles.mark}>
      ●
    </span>
  );
}

function RunningText({ text, room }: { readonly text: string; readonly room: number }) {
  const styles = useGridStyles();
  return (
    <span className={styles.text} style={{ width: room }}>
      {text}
    </span>
  );
}
