import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneState, useSession } from "../session/use-session";
import { usePaneWords } from "../words/pane-words";
import { Notice } from "./notice";

const useStyles = makeStyles({
  sticky: { position: "sticky", top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
});

/** What the user must know before anything can be written; in view wherever one has scrolled to. */
export function Banners() {
  const words = usePaneWords();
  const { canWrite } = useSession();
  const { isCellEditing } = usePaneState();
  const { sticky } = useStyles();
  if (!isCellEditing && canWrite) return null;
  return (
    <div className={sticky}>
      {isCellEditing && <Notice kind="warning" text={words("pane.banner.editing")} />}
      {!canWrite && <Notice kind="warning" text={words("pane.banner.readOnly")} />}
    </div>
  );
}
