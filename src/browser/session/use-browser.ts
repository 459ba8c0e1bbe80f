import { createContext, useContext, useSyncExternalStore } from "react";
import { type BrowserSession, type BrowserState } from "./browser-session";

export const BrowserContext = createContext<BrowserSession | undefined>(undefined);

/** The page's session, to call. */
export function useBrowser(): BrowserSession {
  const session = useContext(BrowserContext);
  if (!session) throw new Error("no session: show this inside Page");
  return session;
}

/** What the page's session holds now, to show. */
export function useBrowserState(): BrowserState {
  const session = useBrowser();
  return useSyncExternalStore(session.subscribe, session.state);
}
