import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { type PaneHost } from "./host/pane-host";

const DARK = "(prefers-color-scheme: dark)";

/** Light or dark as the spreadsheet around us, else as the system. High contrast comes from the browser itself. */
export function useTheme(colours: PaneHost["colours"]): Theme {
  const isSystemDark = useSyncExternalStore(onSystemChange, () => window.matchMedia?.(DARK).matches ?? false);
  const isDark = colours === undefined ? isSystemDark : colours === "dark";
  return isDark ? webDarkTheme : webLightTheme;
}

function onSystemChange(listener: () => void): () => void {
  const query = window.matchMedia?.(DARK);
  query?.addEventListener("change", listener);
  return () => query?.removeEventListener("change", listener);
}
