import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";
import { useBrowserWords } from "../words/browser-words";
import { type ShownSheet } from "../worker/desk";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexShrink: 0,
    overflowX: "auto",
    gap: tokens.spacingHorizontalXXS,
    padding: tokens.spacingHorizontalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexShrink: 0,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  open: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export type SheetTabsProps = {
  readonly sheets: readonly ShownSheet[];
  readonly open: string | undefined;
  /** The element that shows the open sheet. */
  readonly panelId: string;
  readonly onOpen: (sheet: string) => void;
};

/** The sheets of the workbook; the arrow keys go from one to the next. */
export function SheetTabs({ sheets, open, panelId, onOpen }: SheetTabsProps) {
  const styles = useStyles();
  const words = useBrowserWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const index = sheets.findIndex(({ name }) => name === open);
    const to = nextTab(key, { index, count: sheets.length });
    const sheet = to === undefined ? undefined : sheets[to];
    if (to === undefined || !sheet) return;
    onOpen(sheet.name);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={words("browser.sheets")} className={styles.tabs} onKeyDown={onKeyDown}>
      {sheets.map(({ name, mark }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === open}
          aria-controls={panelId}
          tabIndex={name === open ? 0 : -1}
          className={mergeClasses(styles.tab, name === open && styles.open)}
          onClick={() => onOpen(name)}
        >
          {mark ? words(`browser.sheet.${mark}`, { sheet: name }) : name}
        </button>
      ))}
    </div>
  );
}

function nextTab(
  key: string,
  { index, count }: { readonly index: number; readonly count: number },
): number | undefined {
  if (key === "ArrowRight") return (index + 1) % count;
  if (key === "ArrowLeft") return (index - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
