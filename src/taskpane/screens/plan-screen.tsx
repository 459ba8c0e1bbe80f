import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type Translator } from "../../i18n";
import { type ChecklistLine, type PlanSheet } from "../engine/overview";
import { Checklist } from "../parts/checklist";
import { ScreenHeading } from "../parts/heading";
import { JobOffers } from "../parts/job-offers";
import { SaveButtons } from "../parts/save-buttons";
import { Section } from "../parts/section";
import { UnreadSheets } from "../parts/unread-sheets";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { PLAN_EXTRAS, PLAN_JOBS } from "./steps";

const useStyles = makeStyles({
  inView: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  step: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  go: { flexShrink: 0, minWidth: 0 },
});

/** “Een plan maken”: the sheets of the plan in order, how far each is, and the checklist always in view. */
export function PlanScreen() {
  const styles = useStyles();
  const t = useTranslator();
  const session = useSession();
  const { overview, busy } = usePaneState();
  if (!overview) return <ScreenHeading>{t("pane.plan.heading")}</ScreenHeading>;
  const { planSheets, checklist, available } = overview;
  const jobs = PLAN_JOBS.filter((id) => available.includes(id));
  const extras = PLAN_EXTRAS.filter((id) => available.includes(id));
  // Sheets of the user's own may look like a plan's; ours has been made once its checklist is there.
  const hasBegun = checklist.length > 0;
  return (
    <>
      <ScreenHeading>{t("pane.plan.heading")}</ScreenHeading>
      <Text>{t("pane.plan.text")}</Text>
      <Button
        appearance="primary"
        disabledFocusable={busy !== undefined}
        onClick={() => session.begin({ kind: "plan", jobs, from: "plan" })}
      >
        {t(hasBegun ? "pane.plan.update" : "pane.plan.begin")}
      </Button>
      {hasBegun && (
        <div className={styles.inView}>
          <Section title={t("pane.plan.checklist")}>
            <Checklist lines={checklist} />
          </Section>
        </div>
      )}
      <Section title={t("pane.plan.steps")}>
        <ol className={styles.steps}>
          {planSheets.map((sheet) => (
            <li key={sheet.table}>
              <PlanStep sheet={sheet} />
            </li>
          ))}
        </ol>
      </Section>
      <UnreadSheets />
      {hasBegun && extras.length > 0 && (
        <Section title={t("pane.plan.extras")}>
          <JobOffers jobs={extras} from="plan" lacking={() => []} />
        </Section>
      )}
      {hasBegun && <SaveButtons kinds={["text", "table", "calendar"]} />}
    </>
  );
}

function PlanStep({ sheet: { table, sheet, start, filledRows } }: { readonly sheet: PlanSheet }) {
  const styles = useStyles();
  const t = useTranslator();
  const session = useSession();
  const { overview } = usePaneState();
  return (
    <div className={styles.step}>
      <span>
        <Text weight="semibold">{sheet}</Text> <Text>{progress()}</Text>
      </span>
      {start && (
        <Button
          className={styles.go}
          size="small"
          aria-label={t("pane.findings.goTo", { cell: sheet })}
          onClick={() => void session.goTo(start)}
        >
          {t("pane.plan.step.go")}
        </Button>
      )}
    </div>
  );

  function progress(): string {
    if (!start) return t("pane.plan.step.absent");
    if (table === "rpChecklist") return metOf(overview?.checklist ?? [], t);
    if (filledRows === 0) return t(table === "rpPrognose" ? "pane.plan.step.computed" : "pane.plan.step.empty");
    return t(table === "premises" ? "pane.plan.step.answers" : "pane.plan.step.rows", { count: filledRows });
  }
}

function metOf(lines: readonly ChecklistLine[], t: Translator): string {
  return t("pane.plan.step.met", { met: lines.filter(({ state }) => state === "met").length, total: lines.length });
}
