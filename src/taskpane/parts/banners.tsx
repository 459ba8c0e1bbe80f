import { usePaneState, useSession } from "../session/use-session";
import { usePaneWords } from "../words/pane-words";
import { Notice } from "./notice";

/** What the user must know before anything can be written. */
export function Banners() {
  const words = usePaneWords();
  const { canWrite } = useSession();
  const { isCellEditing } = usePaneState();
  return (
    <>
      {isCellEditing && <Notice kind="warning" text={words("pane.banner.editing")} />}
      {!canWrite && <Notice kind="warning" text={words("pane.banner.readOnly")} />}
    </>
  );
}
