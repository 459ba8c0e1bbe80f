import { createRoot } from "react-dom/client";
import { type Language } from "../i18n/translator";
import { downloadFile } from "./file/download-file";
import { today } from "./host/browser-host";
import { registerOffline } from "./offline/register-offline";
import { Page } from "./page";
import { BrowserSession } from "./session/browser-session";
import { startDesk } from "./worker/start-desk";

/** The page for people without Excel: their file in a worker, a grid to see it in, and the same pane as in Excel. */
function openPage(): void {
  const language = languageOf(navigator.languages);
  const desk = startDesk();
  const session = new BrowserSession({ desk, language, today, save: downloadFile });
  const place = document.getElementById("page");
  if (!place) return;
  createRoot(place).render(<Page session={session} desk={desk} />);
  registerOffline();
}

/** Dutch for who reads Dutch, English for everybody else. */
function languageOf(languages: readonly string[]): Language {
  return languages.some((language) => language.toLowerCase().startsWith("nl")) ? "nl" : "en";
}

openPage();
