import { en } from "./en";
import { nl } from "./nl";
import { createTranslator, type Language, type Translator } from "./translator";

export { type MessageKey } from "./message-key";
export { type Language, type Translator, type Translators, type Words } from "./translator";

/** Both languages at once: for the command line. The pane loads the second one lazily. */
export function translatorFor(language: Language): Translator {
  return createTranslator(language, language === "nl" ? nl : en);
}
