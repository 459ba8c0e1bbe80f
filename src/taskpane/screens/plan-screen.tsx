import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type JobId } from "../../jobs/job";
import { type PlanSheet } from "../engine/overview";
import { Checklist } from "../parts/checklist";
import { ScreenHeading } from "../parts/heading";
import { Section } from "../parts/section";
import { UnreadSheets } from "../parts/unread-sheets";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";

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
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

const PLAN_JOBS: readonly JobId[] = ["plan-activities", "fill-budget", "fill-yield", "forecast-revenue", "checklist"];

/** “Een plan maken”: the sheets of the plan in order, how far each is, and the checklist always in view. */
export function PlanScreen() {
  const styles = useStyles();
  const t = useTranslator();
  const session = useSession();
  const { overview, busy } = usePaneState();
  if (!overview) return <ScreenHeading>{t("pane.plan.heading")}</ScreenHeading>;
  const { planSheets, checklist, available } = overview;
  const jobs = PLAN_JOBS.filter((id) => available.includes(id));
  const hasBegun = planSheets.some(({ start }) => start !== undefined);
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
      <div className={styles.inView}>
        <Section title={t("pane.plan.checklist")}>
          <Checklist lines={checklist} />
        </Section>
      </div>
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
    </>
  );
}

function PlanStep({ sheet: { table, sheet, start, filledRows } }: { readonly sheet: PlanSheet }) {
  const styles = useStyles();
  const t = useTranslator();
  const session = useSession();
  return (
    <div className={styles.step}>
      <span>
        <Text weight="semibold">{sheet}</Text> <Text>{progress()}</Text>
      </span>
      {start && (
        <Button size="small" onClick={() => void session.goTo(start)}>
          {t("pane.plan.step.go", { sheet })}
        </Button>
      )}
    </div>
  );

  function progress(): string {
    if (!start) return t("pane.plan.step.absent");
    if (filledRows === 0) return t(table === "rpPrognose" ? "pane.plan.step.computed" : "pane.plan.step.empty");
    return t(table === "premises" ? "pane.plan.step.answers" : "pane.plan.step.rows", { count: filledRows });
  }
}
