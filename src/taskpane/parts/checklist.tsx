import { makeStyles, tokens } from "@fluentui/react-components";
import { type ChecklistLine } from "../engine/overview";
import { useTranslator } from "../words/pane-words";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  list: {
    maxHeight: "50vh",
    overflowY: "auto",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  mark: { fontWeight: tokens.fontWeightSemibold },
});

/** Beside the words, so that the state is seen at a glance without colour. */
const MARKS = { met: "✓", notYet: "✗", judge: "?" } as const;

/** The requirements of the assignment as the workbook has them now: the score in view, each requirement on request. */
export function Checklist({ lines }: { readonly lines: readonly ChecklistLine[] }) {
  const styles = useStyles();
  const t = useTranslator();
  const count = (state: ChecklistLine["state"]) => lines.filter((line) => line.state === state).length;
  return (
    <Disclosure
      title={t("pane.plan.checklist.score", { met: count("met"), notYet: count("notYet"), judge: count("judge") })}
    >
      <ul className={styles.list} tabIndex={0} aria-label={t("pane.plan.checklist")}>
        {lines.map((line) => (
          <RequirementLine key={line.code} line={line} />
        ))}
      </ul>
    </Disclosure>
  );
}

function RequirementLine({
  line: { code, state, verdict, requirement, found, needed },
}: {
  readonly line: ChecklistLine;
}) {
  const styles = useStyles();
  const t = useTranslator();
  return (
    <li>
      <span aria-hidden className={styles.mark}>
        {MARKS[state]}{" "}
      </span>
      <span className={styles.mark}>
        {code} {verdict}
      </span>
      {": "}
      {requirement}
      {needed !== "" && ` (${t("pane.plan.checklist.line", { found, needed })})`}
    </li>
  );
}
