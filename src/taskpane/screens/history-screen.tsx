import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReceiptSummary } from "../host/pane-host";
import { FocusOnShow } from "../parts/focus-on-show";
import { ScreenHeading } from "../parts/heading";
import { UndoReportNotice } from "../parts/undo-report-notice";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  line: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

/** “Eerdere wijzigingen”: every write that can still be taken back, newest first. */
export function HistoryScreen() {
  const styles = useStyles();
  const t = useTranslator();
  const { receipts, outcome } = usePaneState();
  return (
    <>
      <ScreenHeading>{t("pane.history.heading")}</ScreenHeading>
      {outcome?.kind === "undone" && (
        <FocusOnShow key={receipts?.length}>
          <UndoReportNotice report={outcome.report} />
        </FocusOnShow>
      )}
      {receipts?.length === 0 && <Text>{t("pane.history.none")}</Text>}
      <ul className={styles.list}>
        {receipts?.map((summary) => (
          <li key={summary.writtenAt} className={styles.line}>
            <HistoryLine summary={summary} />
          </li>
        ))}
      </ul>
    </>
  );
}

function HistoryLine({
  summary: { writtenAt, cellCount, addedSheets, receipt },
}: {
  readonly summary: ReceiptSummary;
}) {
  const t = useTranslator();
  const session = useSession();
  const { busy } = usePaneState();
  const when = new Date(writtenAt).toLocaleString(t.language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (
    <>
      <Text weight="semibold">{when}</Text>
      <Text>{t("pane.history.line", { cells: cellCount, sheets: addedSheets.length })}</Text>
      <Button
        size="small"
        aria-label={t("pane.history.undo", { when })}
        disabledFocusable={busy !== undefined}
        onClick={() => void session.undo(receipt)}
      >
        {t("pane.result.undo")}
      </Button>
    </>
  );
}
