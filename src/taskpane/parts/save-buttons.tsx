import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type DocumentKind } from "../engine/document-file";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { Notice } from "./notice";
import { Section } from "./section";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

/** Documents to keep beside the workbook; where the pane may not save files, where one can. */
export function SaveButtons({ kinds }: { readonly kinds: readonly DocumentKind[] }) {
  const styles = useStyles();
  const t = useTranslator();
  const session = useSession();
  const { busy } = usePaneState();
  return (
    <Section title={t("pane.save.heading")}>
      {!session.canSave && <Text>{t("pane.save.elsewhere")}</Text>}
      {session.canSave && (
        <div className={styles.buttons}>
          {kinds.map((kind) => (
            <Button key={kind} disabledFocusable={busy !== undefined} onClick={() => void session.save(kind)}>
              {t(`pane.save.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      <Saved />
    </Section>
  );
}

function Saved() {
  const t = useTranslator();
  const { saved } = usePaneState();
  if (!saved) return null;
  const { kind, file, host } = saved;
  const words = host === "excel" ? "pane.save.savedInExcel" : "pane.save.saved";
  if (file !== undefined) return <Notice kind="good" text={t(words, { file })} />;
  return <Notice kind="plain" text={t(kind === "calendar" ? "pane.save.noDates" : "pane.save.noPlan")} />;
}
