import { Spinner } from "@fluentui/react-components";
import { type ComponentType } from "react";
import { type Language, type Translator } from "../../i18n";
import { loadTranslator } from "../words/load-translators";
import { TranslatorContext, usePaneWords } from "../words/pane-words";
import { Notice } from "./notice";
import { useLoaded } from "./use-loaded";

type LoadedScreen = { readonly Screen: ComponentType; readonly t: Translator };

/** A loader for one screen, the same function each time so that a screen is loaded once per language. */
export function lazyScreen(
  load: () => Promise<ComponentType>,
): Readonly<Record<Language, () => Promise<LoadedScreen>>> {
  const inLanguage = (language: Language) => async () => {
    const [Screen, t] = await Promise.all([load(), loadTranslator(language)]);
    return { Screen, t };
  };
  return { nl: inLanguage("nl"), en: inLanguage("en") };
}

export type LazyScreenProps = { readonly load: () => Promise<LoadedScreen> };

/** Shows the screen when it is there; until then that it is coming, or that it cannot come. */
export function LazyScreen({ load }: LazyScreenProps) {
  const words = usePaneWords();
  const loaded = useLoaded(load);
  if (loaded.state === "failed") {
    return (
      <Notice
        kind="problem"
        text={words("pane.problem.load")}
        action={{ label: words("pane.problem.retry"), onClick: loaded.retry }}
      />
    );
  }
  if (loaded.state === "loading") return <Spinner size="small" label={words("pane.busy.screen")} />;
  const { Screen, t } = loaded.value;
  return (
    <TranslatorContext.Provider value={t}>
      <Screen />
    </TranslatorContext.Provider>
  );
}
