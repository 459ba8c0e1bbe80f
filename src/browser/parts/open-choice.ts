import { useState } from "react";
import { type ChosenFile } from "../session/browser-session";
import { sortDropped } from "../session/dropped";
import { useBrowser, useBrowserState } from "../session/use-browser";

export type OpenChoice = {
  readonly open: (file: ChosenFile) => void;
  /** Files that were dropped: a workbook is opened, orders are added. */
  readonly take: (files: readonly ChosenFile[]) => void;
  readonly create: () => void;
  /** Asked when changes would be lost; undefined when there is nothing to ask. */
  readonly question: { readonly goOn: () => void; readonly stay: () => void } | undefined;
};

/** Opening another workbook; changes that were not downloaded are not lost without a word. */
export function useOpenChoice(): OpenChoice {
  const session = useBrowser();
  const { isSaved } = useBrowserState();
  const [wanted, setWanted] = useState<() => void>();
  const orAsk = (go: () => void) => (isSaved ? go() : setWanted(() => go));
  const goOn = () => {
    setWanted(undefined);
    wanted?.();
  };
  return {
    open: (file) => orAsk(() => void session.open(file)),
    take: (files) => {
      const go = () => void session.take(files);
      if (sortDropped(files).workbooks.length > 0) orAsk(go);
      else go();
    },
    create: () => orAsk(() => void session.create()),
    question: wanted && { goOn, stay: () => setWanted(undefined) },
  };
}
