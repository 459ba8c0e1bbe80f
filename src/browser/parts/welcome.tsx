import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useBrowser, useBrowserState } from "../session/use-browser";
import { useBrowserWords } from "../words/browser-words";
import { FileButton, WORKBOOK_FILES } from "./file-button";

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexGrow: 1,
    justifyContent: "center",
    alignItems: "center",
    padding: tokens.spacingHorizontalL,
  },
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalL,
    maxWidth: "36rem",
    padding: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

/** The first screen: a place to drop a workbook, or to begin one. */
export function Welcome() {
  const styles = useStyles();
  const words = useBrowserWords();
  const session = useBrowser();
  const { isOpening } = useBrowserState();
  return (
    <main className={styles.main}>
      <div className={styles.box}>
        <h1 className={styles.heading}>{words("browser.start.heading")}</h1>
        <Text>{words("browser.about")}</Text>
        <Text>{words("browser.start.text")}</Text>
        <div className={styles.actions}>
          <FileButton
            label={words("browser.start.open")}
            accept={WORKBOOK_FILES}
            appearance="primary"
            isDisabled={isOpening}
            onFile={(file) => void session.open(file)}
          />
          <Button disabledFocusable={isOpening} onClick={() => void session.create()}>
            {words("browser.start.new")}
          </Button>
        </div>
        <div role="status">{isOpening && <Spinner size="tiny" label={words("browser.opening")} />}</div>
        <Text size={200}>{words("browser.start.privacy")}</Text>
      </div>
    </main>
  );
}
