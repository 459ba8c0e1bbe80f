import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  problem: { borderInlineStartColor: tokens.colorStatusDangerBorderActive },
  warning: { borderInlineStartColor: tokens.colorStatusWarningBorderActive },
  good: { borderInlineStartColor: tokens.colorStatusSuccessBorderActive },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export type NoticeAction = { readonly label: string; readonly onClick: () => void };

export type NoticeProps = {
  readonly kind: "problem" | "warning" | "good" | "plain";
  readonly title?: string;
  readonly text: string;
  readonly action?: NoticeAction;
  readonly secondAction?: NoticeAction;
  readonly children?: ReactNode;
};

/** A message that stands out by words and place, not by colour alone; problems interrupt a screen reader, others wait. */
export function Notice({ kind, title, text, action, secondAction, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div
      role={kind === "problem" ? "alert" : "status"}
      className={mergeClasses(styles.box, kind !== "plain" && styles[kind])}
    >
      {title !== undefined && <Text weight="semibold">{title}</Text>}
      <Text>{text}</Text>
      {children}
      {action && (
        <div className={styles.actions}>
          <Button onClick={action.onClick}>{action.label}</Button>
          {secondAction && (
            <Button appearance="subtle" onClick={secondAction.onClick}>
              {secondAction.label}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
