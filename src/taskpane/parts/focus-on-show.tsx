import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, ":focus": { outlineStyle: "none" } },
});

/**
 * Something that comes after a press on a button that is then gone: it takes the focus, so that the keyboard goes on from
 * here and a screen reader begins to read.
 */
export function FocusOnShow({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {children}
    </div>
  );
}

/** For a button that takes itself away: back to the top of the screen. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>("h1")?.focus();
}
