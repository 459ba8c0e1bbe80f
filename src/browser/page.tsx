import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import { useLoaded } from "../taskpane/parts/use-loaded";
import { useTheme } from "../taskpane/use-theme";
import { AddedNotices } from "./parts/added-notice";
import { DropPlace } from "./parts/drop-place";
import { NewVersion } from "./parts/new-version";
import { PageHeader } from "./parts/page-header";
import { TroubleNotice } from "./parts/trouble-notice";
import { Welcome } from "./parts/welcome";
import { WorkbookView } from "./parts/workbook-view";
import { type BrowserSession } from "./session/browser-session";
import { BrowserContext, useBrowserState } from "./session/use-browser";
import { BrowserWordsContext, DUTCH, loadBrowserWords, useBrowserWords } from "./words/browser-words";
import { type Desk } from "./worker/desk";

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "@media (max-width: 700px)": { height: "auto", minHeight: "100vh" },
  },
});

export type PageProps = { readonly session: BrowserSession; readonly desk: Desk };

/** The whole page: a file to open, and once it is open its sheets with the pane beside them. */
export function Page({ session, desk }: PageProps) {
  return (
    <FluentProvider theme={useTheme(undefined)}>
      <BrowserContext.Provider value={session}>
        <Worded desk={desk} />
      </BrowserContext.Provider>
    </FluentProvider>
  );
}

function Worded({ desk }: Pick<PageProps, "desk">) {
  const { language } = useBrowserState();
  const words = useLoaded(useCallback(() => loadBrowserWords(language), [language]));
  if (words.state === "loading" && language !== "nl") return null;
  return (
    <BrowserWordsContext.Provider value={words.state === "ready" ? words.value : DUTCH}>
      <Content desk={desk} />
    </BrowserWordsContext.Provider>
  );
}

function Content({ desk }: Pick<PageProps, "desk">) {
  const styles = useStyles();
  const { file, opened, language } = useBrowserState();
  useStaticStyles();
  useTitle();
  useWarning();
  return (
    <DropPlace className={styles.page} lang={language}>
      <PageHeader />
      <NewVersion />
      <TroubleNotice />
      <AddedNotices />
      {file === undefined ? <Welcome /> : <WorkbookView key={opened} desk={desk} />}
    </DropPlace>
  );
}

/** The file's name in the tab of the browser, and whether it was kept. */
function useTitle(): void {
  const words = useBrowserWords();
  const { file, isSaved, language } = useBrowserState();
  useEffect(() => {
    document.documentElement.lang = language;
    if (file === undefined) document.title = words("browser.title");
    else document.title = words(isSaved ? "browser.title.file" : "browser.title.unsaved", { file });
  }, [file, isSaved, language, words]);
}

/** The browser asks before it leaves a workbook with changes that were not downloaded. */
function useWarning(): void {
  const { isSaved } = useBrowserState();
  useEffect(() => {
    if (isSaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isSaved]);
}
