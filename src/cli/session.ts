import { type Language, type Translator, translatorFor } from "../i18n";
import { type Translators } from "../i18n";
import { type Shell } from "./shell";

/** One run of the command line: the computer it runs on and the language it speaks. */
export type Session = {
  readonly shell: Shell;
  readonly language: Language;
  readonly t: Translator;
  readonly translators: Translators;
};

export function startSession(shell: Shell, language: Language): Session {
  const translators = { nl: translatorFor("nl"), en: translatorFor("en") };
  return { shell, language, t: translators[language], translators };
}

/** `--lang en` anywhere on the line: the messages about that line itself have to be in it. Dutch unless it says so. */
export function languageOf(args: readonly string[]): Language {
  const place = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const given = args[place]?.includes("=") ? args[place].slice("--lang=".length) : args[place + 1];
  return place >= 0 && given?.toLowerCase() === "en" ? "en" : "nl";
}
