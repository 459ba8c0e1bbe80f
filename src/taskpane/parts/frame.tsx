import { Button, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode } from "react";
import { usePaneState, useSession } from "../session/use-session";
import { usePaneWords } from "../words/pane-words";
import { Banners } from "./banners";
import { BusyBar } from "./busy-bar";
import { Notice } from "./notice";
import { ProblemNotice } from "./problem-notice";

/** The page itself has no style sheet: a pane of another colour than its edge would show. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    minHeight: "100vh",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, flexGrow: 1, minWidth: 0 },
  bar: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  // In view wherever one has scrolled to: what went wrong, what is going on, and how to stop it.
  news: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // A button without a border: its words, not its invisible edge, stand in line with the headings.
  first: { minWidth: 0, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  small: { minWidth: 0, marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/**
 * A heading that has the focus so that it is read out, but is no stop of the Tab key. Office handles Tab itself and
 * leaves the pane from an element it does not know as a stop; kept from it, the browser goes to the next stop.
 */
function isOnlyReadOut(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.tabIndex < 0;
}

export type FrameProps = {
  /** Where the language is chosen: in the pane itself, or around it. */
  readonly switches?: "here" | "around";
  readonly children: ReactNode;
};

/** What stands around every screen: the way back, what is going on, and the language. */
export function Frame({ switches = "here", children }: FrameProps) {
  usePageStyles();
  const styles = useStyles();
  const words = usePaneWords();
  const session = useSession();
  const { screen, task, language, busy, wasStopped } = usePaneState();
  const back = () => session.go(screen === "job" ? (task?.from ?? "start") : "start");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Tab" && isOnlyReadOut(event.target)) event.stopPropagation();
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (busy) busy.cancel?.();
    else if (screen !== "start") back();
  };
  return (
    <div className={styles.frame} onKeyDown={onKeyDown} lang={language}>
      {screen !== "start" && (
        <nav className={styles.bar} aria-label={words("pane.title")}>
          <Button className={styles.first} appearance="subtle" onClick={back}>
            <span aria-hidden>←&nbsp;</span>
            {words("pane.back")}
          </Button>
        </nav>
      )}
      <Banners />
      <main className={styles.main}>
        {children}
        <div className={styles.news}>
          <ProblemNotice />
          {wasStopped && <Notice kind="plain" text={words("pane.stopped")} />}
          <BusyBar />
        </div>
      </main>
      <footer className={styles.bar}>
        {switches === "here" && (
          <Button
            className={styles.small}
            appearance="transparent"
            size="small"
            lang={language === "nl" ? "en" : "nl"}
            onClick={() => session.speak(language === "nl" ? "en" : "nl")}
          >
            {words("pane.language.other")}
          </Button>
        )}
        <Button
          className={styles.small}
          appearance="transparent"
          size="small"
          disabledFocusable={busy !== undefined}
          onClick={() => void session.open()}
        >
          {words("pane.refresh")}
        </Button>
      </footer>
    </div>
  );
}
