import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type JobId } from "../../jobs/job";
import { type Overview } from "../engine/overview";
import { FindingList } from "../parts/finding-list";
import { FoundSheets } from "../parts/found-sheets";
import { ScreenHeading } from "../parts/heading";
import { JobOffers } from "../parts/job-offers";
import { Notice } from "../parts/notice";
import { SaveButtons } from "../parts/save-buttons";
import { Section } from "../parts/section";
import { TourTip } from "../parts/tour-tip";
import { UnreadSheets } from "../parts/unread-sheets";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { NEEDED_LISTS, STEPS, type Step } from "./steps";

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
  },
  card: { alignSelf: "flex-start" },
});

/** “Mijn klantenbestand”: relationship management from a customer file in order to what is carried out. */
export function CustomersScreen() {
  const t = useTranslator();
  const { overview } = usePaneState();
  const sheets = overview?.sheets.filter(({ role }) => CUSTOMER_ROLES.has(role)) ?? [];
  return (
    <>
      <ScreenHeading>{t("pane.customers.heading")}</ScreenHeading>
      <TourTip place="customers" />
      {overview && (sheets.length > 0 ? <Found overview={{ ...overview, sheets }} /> : <NothingFound />)}
    </>
  );
}

const CUSTOMER_ROLES: ReadonlySet<string> = new Set(["customers", "orders", "units", "hours", "visits", "complaints"]);

function NothingFound() {
  const t = useTranslator();
  return (
    <>
      <Notice kind="plain" text={t("pane.customers.none")} />
      <UnreadSheets />
    </>
  );
}

function Found({ overview }: { readonly overview: Overview }) {
  return (
    <>
      {overview.sheets.some(({ role }) => role === "customers") && <ToCard />}
      <Steps overview={overview} />
      {overview.isFilledBefore && <SaveButtons kinds={["calendar"]} />}
    </>
  );
}

function ToCard() {
  const styles = useStyles();
  const t = useTranslator();
  const session = useSession();
  return (
    <Button className={styles.card} onClick={() => session.go("card")}>
      {t("pane.customers.card")}
    </Button>
  );
}

function Steps({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const { available } = overview;
  const shown = STEPS.filter(({ id, jobs }) => id === "order" || jobs.some((job) => available.includes(job)));
  return (
    <ol className={styles.steps}>
      {shown.map((step) => (
        <li key={step.id} value={STEPS.indexOf(step) + 1}>
          <OneStep step={step} overview={overview} />
        </li>
      ))}
    </ol>
  );
}

function OneStep({ step: { id, jobs }, overview }: { readonly step: Step; readonly overview: Overview }) {
  const t = useTranslator();
  const { sheets, available, findings } = overview;
  const lacking = (job: JobId) =>
    (NEEDED_LISTS[job] ?? []).filter((needed) => !sheets.some(({ role }) => role === needed));
  return (
    <Section title={t(`pane.step.${id}.title`)}>
      <Text>{t(`pane.step.${id}.text`)}</Text>
      {id === "order" && (
        <>
          <FoundSheets sheets={sheets} />
          <UnreadSheets />
          {findings.length > 0 && <FindingList groups={findings} />}
        </>
      )}
      <JobOffers jobs={jobs.filter((job) => available.includes(job))} from="customers" lacking={lacking} />
    </Section>
  );
}
