import { makeStyles, tokens } from "@fluentui/react-components";
import { ROW_HEIGHT, ROW_NAMES_WIDTH } from "./places";

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

/** The looks of the grid. In high contrast the outline of the selected cell and the marks stay, by the system's colours. */
export const useGridStyles = makeStyles({
  // The cells would cover an outline of the scrolling element itself.
  around: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    ":focus-within::after": {
      content: "''",
      position: "absolute",
      inset: 0,
      zIndex: 3,
      border: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      pointerEvents: "none",
    },
  },
  scroller: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: `${ROW_HEIGHT}px`,
    outlineStyle: "none",
  },
  headings: { position: "sticky", top: 0, zIndex: 2, height: `${ROW_HEIGHT}px` },
  row: { position: "absolute", left: 0, height: `${ROW_HEIGHT}px` },
  name: {
    boxSizing: "border-box",
    height: `${ROW_HEIGHT}px`,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: line,
    borderBottom: line,
  },
  columnName: { position: "absolute", top: 0 },
  rowName: { position: "sticky", left: 0, zIndex: 1, width: `${ROW_NAMES_WIDTH}px` },
  cell: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    height: `${ROW_HEIGHT}px`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "pre",
    borderRight: line,
    borderBottom: line,
    cursor: "cell",
  },
  runsOn: { overflow: "visible" },
  text: { display: "inline-block", overflow: "hidden", textOverflow: "ellipsis", verticalAlign: "top" },
  start: { textAlign: "start" },
  center: { textAlign: "center" },
  end: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  heading: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  changed: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  mark: { marginInlineEnd: tokens.spacingHorizontalXS },
  selected: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: "-2px",
    zIndex: 1,
  },
});
