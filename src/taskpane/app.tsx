import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo } from "react";
import { type Engine } from "./engine/engine";
import { type PaneHost } from "./host/pane-host";
import { Frame, type FrameProps } from "./parts/frame";
import { lazyScreen, LazyScreen } from "./parts/lazy-screen";
import { useLoaded } from "./parts/use-loaded";
import { StartScreen } from "./screens/start-screen";
import { PaneSession, type StartAt } from "./session/pane-session";
import { followHost } from "./session/follow-host";
import { SessionContext, usePaneState } from "./session/use-session";
import { useTheme } from "./use-theme";
import { DUTCH, loadPaneWords, PaneWordsContext } from "./words/pane-words";

export type AppProps = { readonly host: PaneHost; readonly engine: Engine; readonly startAt?: StartAt };

/** The whole pane, over whatever spreadsheet and engine it is given. */
export function App({ host, engine, startAt }: AppProps) {
  const session = useMemo(() => new PaneSession({ host, engine }), [host, engine]);
  useEffect(() => session.start(startAt), [session, startAt]);
  useEffect(() => {
    const comeBack = () => session.comeBack();
    window.addEventListener("focus", comeBack);
    return () => window.removeEventListener("focus", comeBack);
  }, [session]);
  useEffect(() => followHost(session, host), [session, host]);
  const theme = useTheme(host.colours);
  return (
    <FluentProvider theme={theme}>
      <SessionContext.Provider value={session}>
        <Pane switches={host.onLanguage ? "around" : "here"} />
      </SessionContext.Provider>
    </FluentProvider>
  );
}

const SCREENS = {
  plan: lazyScreen(async () => (await import("./screens/plan-screen")).PlanScreen),
  customers: lazyScreen(async () => (await import("./screens/customers-screen")).CustomersScreen),
  card: lazyScreen(async () => (await import("./screens/card-screen")).CardScreen),
  job: lazyScreen(async () => (await import("./screens/job-screen")).JobScreen),
  explain: lazyScreen(async () => (await import("./screens/explain-screen")).ExplainScreen),
  history: lazyScreen(async () => (await import("./screens/history-screen")).HistoryScreen),
};

function Pane({ switches }: Pick<FrameProps, "switches">) {
  const { language, screen } = usePaneState();
  const load = useCallback(() => loadPaneWords(language), [language]);
  const words = useLoaded(load);
  // Until the words of another language are there, Dutch is better than nothing; only when they cannot be loaded it stays.
  if (words.state === "loading" && language !== "nl") return null;
  return (
    <PaneWordsContext.Provider value={words.state === "ready" ? words.value : DUTCH}>
      <Frame switches={switches}>
        {screen === "start" ? <StartScreen /> : <LazyScreen key={screen} load={SCREENS[screen][language]} />}
      </Frame>
    </PaneWordsContext.Provider>
  );
}
