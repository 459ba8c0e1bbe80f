import { createContext, useContext } from "react";
import { type Language, type MessageKey, type Translator, type Words } from "../../i18n";
import { pane as nl } from "../../i18n/nl/pane";
import { createTranslator } from "../../i18n/translator";

/** A word of the pane's frame and first screen. */
export type PaneKey = keyof typeof nl & MessageKey;
export type PaneWords = Words<PaneKey>;

/** Dutch is in the first load; English comes when asked for. */
export async function loadPaneWords(language: Language): Promise<PaneWords> {
  if (language === "nl") return DUTCH;
  const { pane } = await import("../../i18n/en/pane");
  return createTranslator<PaneKey>("en", pane);
}

export const DUTCH: PaneWords = createTranslator<PaneKey>("nl", nl);

export const PaneWordsContext = createContext<PaneWords>(DUTCH);

/** The words of the frame and the first screen. */
export function usePaneWords(): PaneWords {
  return useContext(PaneWordsContext);
}

export const TranslatorContext = createContext<Translator | undefined>(undefined);

/** All words; only for screens that are shown once these are there. */
export function useTranslator(): Translator {
  const t = useContext(TranslatorContext);
  if (!t) throw new Error("no words loaded yet: show this inside LazyScreen");
  return t;
}
