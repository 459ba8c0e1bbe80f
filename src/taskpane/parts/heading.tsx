import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  screen: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
  section: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

/** The heading of a screen; takes the focus when the screen comes up, so that a screen reader says where one is. */
export function ScreenHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.screen}>
      {children}
    </h1>
  );
}

export type SectionHeadingProps = { readonly id?: string; readonly children: ReactNode };

/** The heading of a part of a screen. */
export function SectionHeading({ id, children }: SectionHeadingProps) {
  const styles = useStyles();
  return (
    <h2 id={id} className={styles.section}>
      {children}
    </h2>
  );
}
