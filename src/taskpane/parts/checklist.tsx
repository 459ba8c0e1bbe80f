import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ChecklistLine } from "../engine/overview";
import { useTranslator } from "../words/pane-words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  mark: { fontWeight: tokens.fontWeightSemibold },
});

/** Beside the words, so that the state is seen at a glance without colour. */
const MARKS = { met: "✓", notYet: "✗", judge: "?" } as const;

/** The requirements of the assignment as the workbook has them now. */
export function Checklist({ lines }: { readonly lines: readonly ChecklistLine[] }) {
  const styles = useStyles();
  const t = useTranslator();
  if (lines.length === 0) return <Text>{t("pane.plan.checklist.absent")}</Text>;
  const count = (state: ChecklistLine["state"]) => lines.filter((line) => line.state === state).length;
  return (
    <>
      <Text weight="semibold">{t("pane.plan.checklist.score", { met: count("met"), total: lines.length, judge: count("judge") })}</Text>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.code}>
            <span aria-hidden className={styles.mark}>
              {MARKS[line.state]}{" "}
            </span>
            <span className={styles.mark}>
              {line.code} {line.verdict}
            </span>
            {": "}
            {line.requirement}
            {line.needed !== "" && ` (${t("pane.plan.checklist.line", { found: line.found, needed: line.needed })})`}
          </li>
        ))}
      </ul>
    </>
  );
}
