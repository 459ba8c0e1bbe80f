import { type Language, type Translators } from "../../i18n";
import { createTranslator, type Translator } from "../../i18n/translator";

/** Every word that a screen can ask for, in one language; loaded once, when first asked for. */
export async function loadTranslator(language: Language): Promise<Translator> {
  const { screens } = language === "nl" ? await import("../../i18n/nl/screens") : await import("../../i18n/en/screens");
  // A test sees to it that whatever screens say is among them: the rest stands on sheets only.
  return createTranslator<string>(language, screens);
}

/** Every word of the product in one language. */
async function loadEveryWord(language: Language): Promise<Translator> {
  if (language === "nl") return createTranslator("nl", (await import("../../i18n/nl")).nl);
  return createTranslator("en", (await import("../../i18n/en")).en);
}

/** The words of the reader and those of the sheets, mostly the same; a language that nobody needs is not loaded. */
export async function loadTranslators(reader: Language, sheets: Language): Promise<Translators> {
  const [own, other] = await Promise.all([loadEveryWord(reader), loadEveryWord(sheets)]);
  return { nl: own, en: own, [other.language]: other, [own.language]: own };
}
