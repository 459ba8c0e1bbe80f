import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Overview } from "../engine/overview";
import { FindingList } from "../parts/finding-list";
import { FoundSheets } from "../parts/found-sheets";
import { ScreenHeading } from "../parts/heading";
import { Notice } from "../parts/notice";
import { Section } from "../parts/section";
import { TourTip } from "../parts/tour-tip";
import { UnreadSheets } from "../parts/unread-sheets";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
});

/** “Mijn klantenbestand”: relationship management from a customer file in order to what is carried out. */
export function CustomersScreen() {
  const t = useTranslator();
  const { overview } = usePaneState();
  const sheets = overview?.sheets.filter(({ role }) => ["customers", "orders", "units", "hours"].includes(role)) ?? [];
  return (
    <>
      <ScreenHeading>{t("pane.customers.heading")}</ScreenHeading>
      <TourTip place="customers" />
      {overview && sheets.length === 0 && <Notice kind="plain" text={t("pane.customers.none")} />}
      {overview && sheets.length === 0 && <UnreadSheets />}
      {overview && sheets.length > 0 && <Steps overview={{ ...overview, sheets }} />}
    </>
  );
}

function Steps({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const t = useTranslator();
  const session = useSession();
  const has = (role: string) => overview.sheets.some((sheet) => sheet.role === role);
  const canValue = has("customers") && has("orders");
  return (
    <ol className={styles.steps}>
      <Step title={t("pane.customers.order.title")} text={t("pane.customers.order.text")}>
        <FoundSheets sheets={overview.sheets} />
        <UnreadSheets />
        <FindingList groups={overview.findings} />
      </Step>
      {overview.available.includes("fill-clv") && (
        <Step
          title={t("pane.customers.value.title")}
          text={t(canValue ? "pane.customers.value.text" : "pane.customers.value.needs")}
        >
          {canValue && (
            <Button
              appearance="primary"
              onClick={() => session.begin({ kind: "customers", jobs: ["fill-clv"], from: "customers" })}
            >
              {t("pane.customers.value.start")}
            </Button>
          )}
        </Step>
      )}
      {overview.available.includes("track-units") && (
        <Step title={t("pane.customers.units.title")} text={t("pane.customers.units.text")}>
          <Button onClick={() => session.begin({ kind: "units", jobs: ["track-units"], from: "customers" })}>
            {t(has("units") || has("hours") ? "pane.customers.units.start" : "pane.customers.units.begin")}
          </Button>
        </Step>
      )}
    </ol>
  );
}

type StepProps = { readonly title: string; readonly text: string; readonly children: ReactNode };

function Step({ title, text, children }: StepProps) {
  return (
    <li>
      <Section title={title}>
        <Text>{text}</Text>
        {children}
      </Section>
    </li>
  );
}
