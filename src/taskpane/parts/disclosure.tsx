import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";

const useStyles = makeStyles({
  details: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  summary: {
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { ":focus-visible": { outlineColor: "Highlight" } },
  },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
});

export type DisclosureProps = { readonly title: string; readonly children: ReactNode };

/** Something that opens when one asks for it. */
export function Disclosure({ title, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary} tabIndex={0}>
        {title}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
