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
        {choicesIn(overview).map((choice) => (
          <li key={choice}>
            <ChoiceCard
              title={words(`pane.start.${choice}.title`)}
              text={words(`pane.start.${choice}.text`)}
              onClick={() => session.go(choice)}
            />
          </li>
        ))}
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

const CHOICES = ["plan", "customers", "card", "explain", "history"] as const;

/** A card is of use only where there are customers. */
function choicesIn(overview: Overview | undefined) {
  const hasCustomers = overview?.sheets.some(({ role }) => role === "customers") ?? false;
  return CHOICES.filter((choice) => choice !== "card" || hasCustomers);
}

function whatIsThere({ isEmpty, sheets }: Overview, words: ReturnType<typeof usePaneWords>): string {
  return isEmpty ? words("pane.start.empty") : words("pane.start.found", { sheets: sheets.length });
}
