import { createContext, useContext, useSyncExternalStore } from "react";
import { type PaneSession } from "./pane-session";
import { type PaneState } from "./pane-state";

export const SessionContext = createContext<PaneSession | undefined>(undefined);

/** The session, to call. */
export function useSession(): PaneSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("no session: show this inside App");
  return session;
}

/** The session's state, to show. */
export function usePaneState(): PaneState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}
