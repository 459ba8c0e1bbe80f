import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type Outcome } from "../session/pane-state";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { amountSentence } from "./amount-sentence";
import { FindingList } from "./finding-list";
import { Notice } from "./notice";
import { Section } from "./section";
import { TourTip } from "./tour-tip";
import { UndoReportNotice } from "./undo-report-notice";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  undo: { alignSelf: "flex-start" },
});

/** What was written, with the way back. */
export function JobResult({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const t = useTranslator();
  const session = useSession();
  const { busy } = usePaneState();
  if (outcome.kind === "undone") return <UndoReportNotice report={outcome.report} />;
  const { preview, receipt } = outcome;
  const findings = [...outcome.findings, ...preview.findings];
  return (
    <>
      <TourTip place="result" />
      <Notice kind="good" title={t("pane.result.heading")} text={amountSentence("pane.result.written", preview, t)} />
      <Button className={styles.undo} disabledFocusable={busy !== undefined} onClick={() => void session.undo(receipt)}>
        {t("pane.result.undo")}
      </Button>
      {preview.summary.length > 0 && (
        <Section title={t("pane.result.figures")}>
          <ul className={styles.list}>
            {preview.summary.map(({ key, params }, index) => (
              <li key={index}>
                <Text>{t(key, params)}</Text>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {findings.length > 0 && (
        <Section title={t("pane.findings.heading")}>
          <FindingList groups={findings} />
        </Section>
      )}
    </>
  );
}
