import { type PaneHost } from "../host/pane-host";
import { type PaneSession } from "./pane-session";

/**
 * Lets the pane follow what happens around it, in a host that shows more than the workbook: another language, and changes
 * of the workbook, after which what was planned holds no longer.
 *
 * @returns stops following
 */
export function followHost(session: PaneSession, host: PaneHost): () => void {
  const stops = [
    host.onLanguage?.((language) => session.speak(language)),
    host.onOutsideChange?.(() => {
      session.choose({});
      void session.open();
    }),
  ];
  return () => stops.forEach((stop) => stop?.());
}
