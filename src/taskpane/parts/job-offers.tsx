import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type JobId } from "../../jobs/job";
import { type SheetRole } from "../../workbook/recognise/fields";
import { type ScreenName } from "../session/pane-state";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  offer: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  start: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});

export type JobOffersProps = {
  readonly jobs: readonly JobId[];
  /** The screen to come back to. */
  readonly from: ScreenName;
  /** Lists that the workbook lacks for each job. */
  readonly lacking: (job: JobId) => readonly SheetRole[];
};

/** Jobs to choose from: what each does, and a button that begins it. */
export function JobOffers({ jobs, ...rest }: JobOffersProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {jobs.map((job) => (
        <li key={job}>
          <JobOffer job={job} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function JobOffer({ job, from, lacking }: Omit<JobOffersProps, "jobs"> & { readonly job: JobId }) {
  const styles = useStyles();
  const t = useTranslator();
  const session = useSession();
  const { busy } = usePaneState();
  const lists = lacking(job).map((role) => t(`pane.role.${role}`).toLowerCase());
  const listed = new Intl.ListFormat(t.language).format(lists);
  return (
    <div className={styles.offer}>
      <h3 className={styles.title}>{t(`job.${job}.title`)}</h3>
      <Text>{t(`job.${job}.text`)}</Text>
      {lists.length > 0 ? (
        <Text>{t("pane.step.needs", { lists: listed })}</Text>
      ) : (
        <Button
          className={styles.start}
          disabledFocusable={busy !== undefined}
          onClick={() => session.begin({ kind: job, jobs: [job], from })}
        >
          {t(`job.${job}.start`)}
        </Button>
      )}
    </div>
  );
}
