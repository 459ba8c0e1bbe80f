import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { focusHeading } from "./focus-on-show";
import { usePaneState } from "../session/use-session";
import { usePaneWords } from "../words/pane-words";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  busy: { paddingBlock: tokens.spacingVerticalS },
});

/** What is going on, how far it is, and the way to stop it. The live region is always there: only then is it read out. */
export function BusyBar() {
  const styles = useStyles();
  const words = usePaneWords();
  const { busy } = usePaneState();
  const cancel = () => {
    focusHeading();
    busy?.cancel?.();
  };
  const part = busy?.part === undefined ? "" : words("pane.busy.part", { percent: Math.round(busy.part * 100) });
  return (
    <div className={mergeClasses(styles.bar, busy && styles.busy)}>
      <div role="status" className={styles.bar}>
        {busy && <Spinner size="tiny" label={words(`pane.busy.${busy.with}`)} />}
      </div>
      {busy && part !== "" && <span aria-hidden>{part}</span>}
      {busy?.cancel && (
        <Button size="small" onClick={cancel}>
          {words("pane.busy.cancel")}
        </Button>
      )}
    </div>
  );
}
