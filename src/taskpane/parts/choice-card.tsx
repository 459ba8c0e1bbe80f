import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    width: "100%",
    textAlign: "start",
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThick,
    },
    "@media (forced-colors: active)": { ":focus-visible": { outlineColor: "Highlight" } },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2 },
});

export type ChoiceCardProps = { readonly title: string; readonly text: string; readonly onClick: () => void };

/** A large button with a title and a line of explanation. */
export function ChoiceCard({ title, text, onClick }: ChoiceCardProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.card} onClick={onClick}>
      <span className={styles.title}>{title}</span> <span className={styles.text}>{text}</span>
    </button>
  );
}
