import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useBrowser, useBrowserState } from "../session/use-browser";
import { useBrowserWords } from "../words/browser-words";
import { FileButton, WORKBOOK_FILES } from "./file-button";
import { LanguageSwitch } from "./language-switch";
import { LostChanges } from "./lost-changes";
import { type OpenChoice, useOpenChoice } from "./open-choice";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The file that is open, and what can be done with it as a whole. */
export function PageHeader() {
  const styles = useStyles();
  const words = useBrowserWords();
  const { file, isSaved } = useBrowserState();
  const choice = useOpenChoice();
  return (
    <>
      <header className={styles.header}>
        <div className={styles.name}>
          <p className={styles.heading}>{file ?? words("browser.title")}</p>
          <Text size={200} role="status">
            {isSaved ? "" : words("browser.unsaved")}
          </Text>
        </div>
        <div className={styles.actions}>
          {file !== undefined && <FileActions choice={choice} />}
          <LanguageSwitch />
        </div>
      </header>
      <LostChanges question={choice.question} />
    </>
  );
}

function FileActions({ choice: { open, create } }: { readonly choice: OpenChoice }) {
  const words = useBrowserWords();
  const session = useBrowser();
  const { isOpening } = useBrowserState();
  return (
    <>
      <FileButton
        label={words("browser.orders.add")}
        accept={WORKBOOK_FILES}
        onFile={(file) => void session.addOrders(file)}
        isDisabled={isOpening}
      />
      <FileButton label={words("browser.open")} accept={WORKBOOK_FILES} onFile={open} isDisabled={isOpening} />
      <Button disabledFocusable={isOpening} onClick={create}>
        {words("browser.new")}
      </Button>
      <Button appearance="primary" disabledFocusable={isOpening} onClick={() => void session.download()}>
        {words("browser.download")}
      </Button>
    </>
  );
}
