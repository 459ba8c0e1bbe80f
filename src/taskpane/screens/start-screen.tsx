import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChoiceCard } from "../parts/choice-card";
import { ScreenHeading } from "../parts/heading";
import { type Overview } from "../engine/overview";
import { usePaneState, useSession } from "../session/use-session";
import { usePaneWords } from "../words/pane-words";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** “Wat wil je doen?”: the first screen. */
export function StartScreen() {
  const styles = useStyles();
  const words = usePaneWords();
  const session = useSession();
  const { overview } = usePaneState();
  return (
    <>
      <ScreenHeading>{words("pane.start.heading")}</ScreenHeading>
      {overview && <Text>{whatIsThere(overview, words)}</Text>}
      <ul className={styles.list}>
        <li>
          <ChoiceCard
            title={words("pane.start.plan.title")}
            text={words("pane.start.plan.text")}
            onClick={() => session.go("plan")}
          />
        </li>
        <li>
          <ChoiceCard
            title={words("pane.start.customers.title")}
            text={words("pane.start.customers.text")}
            onClick={() => session.go("customers")}
          />
        </li>
        <li>
          <ChoiceCard
            title={words("pane.start.explain.title")}
            text={words("pane.start.explain.text")}
            onClick={() => session.go("explain")}
          />
        </li>
        <li>
          <ChoiceCard
            title={words("pane.start.history.title")}
            text={words("pane.start.history.text")}
            onClick={() => session.go("history")}
          />
        </li>
        {overview && !overview.isFilledBefore && session.canWrite && (
          <li>
            <ChoiceCard
              title={words("pane.start.tour.title")}
              text={words("pane.start.tour.text")}
              onClick={() => void session.beginTour()}
            />
          </li>
        )}
      </ul>
      <Text size={200}>{words("pane.start.privacy")}</Text>
    </>
  );
}

function whatIsThere({ isEmpty, sheets }: Overview, words: ReturnType<typeof usePaneWords>): string {
  return isEmpty ? words("pane.start.empty") : words("pane.start.found", { sheets: sheets.length });
}
