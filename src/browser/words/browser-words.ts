import { createContext, useContext } from "react";
import { type Language, type MessageKey, type Words } from "../../i18n";
import { browser as nl } from "../../i18n/nl/browser";
import { createTranslator } from "../../i18n/translator";

/** A word of the page around the pane. */
export type BrowserKey = keyof typeof nl & MessageKey;
export type BrowserWords = Words<BrowserKey>;

export const DUTCH: BrowserWords = createTranslator<BrowserKey>("nl", nl);

/** Dutch is in the first load; English comes when asked for. */
export async function loadBrowserWords(language: Language): Promise<BrowserWords> {
  if (language === "nl") return DUTCH;
  const { browser } = await import("../../i18n/en/browser");
  return createTranslator<BrowserKey>("en", browser);
}

export const BrowserWordsContext = createContext<BrowserWords>(DUTCH);

export function useBrowserWords(): BrowserWords {
  return useContext(BrowserWordsContext);
}
