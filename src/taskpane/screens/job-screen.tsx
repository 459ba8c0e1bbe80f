import { Button, Text } from "@fluentui/react-components";
import { Consents } from "../parts/consents";
import { FocusOnShow } from "../parts/focus-on-show";
import { FoundSheets } from "../parts/found-sheets";
import { ScreenHeading } from "../parts/heading";
import { JobResult } from "../parts/job-result";
import { PlanPreviewCard } from "../parts/plan-preview-card";
import { SaveButtons } from "../parts/save-buttons";
import { SettingFields } from "../parts/setting-fields";
import { Disclosure } from "../parts/disclosure";
import { TourTip } from "../parts/tour-tip";
import { type Task } from "../session/pane-state";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { settingsOfTask, sheetsOfTask, taskHeading } from "./task-parts";

/** One job from its choices through the preview to the result; every step stays on the same screen. */
export function JobScreen() {
  const t = useTranslator();
  const { task, planned, outcome } = usePaneState();
  if (!task) return null;
  return (
    <>
      <ScreenHeading>{taskHeading(task, t)}</ScreenHeading>
      {outcome ? (
        <FocusOnShow key={outcome.kind}>
          <JobResult outcome={outcome} />
          {outcome.kind === "written" && task.jobs.includes("hand-in") && <SaveButtons kinds={["text", "table"]} />}
        </FocusOnShow>
      ) : (
        <Choices task={task} />
      )}
      {planned && (
        <FocusOnShow>
          <TourTip place="preview" />
          <PlanPreviewCard preview={planned.preview} />
        </FocusOnShow>
      )}
    </>
  );
}

function Choices({ task }: { readonly task: Task }) {
  const t = useTranslator();
  const session = useSession();
  const { busy, overview, planned } = usePaneState();
  const sheets = overview ? sheetsOfTask(task, overview) : [];
  return (
    <>
      {!planned && <TourTip place="job" />}
      <Text>{t("pane.job.text")}</Text>
      {sheets.length > 0 && (
        <Disclosure title={t("pane.found.heading")}>
          <FoundSheets sheets={sheets} />
        </Disclosure>
      )}
      <Consents />
      <Disclosure title={t("pane.settings.heading")}>
        <SettingFields ids={settingsOfTask(task)} />
      </Disclosure>
      <Button
        appearance={planned ? "secondary" : "primary"}
        disabledFocusable={busy !== undefined}
        onClick={() => void session.plan()}
      >
        {t(planned ? "pane.preview.again" : "pane.job.preview")}
      </Button>
    </>
  );
}
