import { createRoot } from "react-dom/client";
import { type Language } from "../i18n/translator";
import { downloadFile } from "../taskpane/host/download-file";
import { today } from "./host/browser-host";
import { registerOffline } from "./offline/register-offline";
import { Page } from "./page";
import { BrowserSession } from "./session/browser-session";
import { languageOf } from "./session/language-choice";
import { startDesk } from "./worker/start-desk";

/** The page for people without Excel: their file in a worker, a grid to see it in, and the same pane as in Excel. */
function openPage(): void {
  const language = languageNow();
  const desk = startDesk();
  const session = new BrowserSession({ desk, language, today, save: downloadFile, remember: keepInAddress });
  window.addEventListener("hashchange", () => session.speak(languageNow()));
  const place = document.getElementById("page");
  if (!place) return;
  createRoot(place).render(<Page session={session} desk={desk} />);
  registerOffline(() => session.welcomeNewVersion());
}

function languageNow(): Language {
  return languageOf({ hash: location.hash, languages: navigator.languages });
}

/** A bookmark or a link keeps the language; nothing is stored in the browser. */
function keepInAddress(language: Language): void {
  history.replaceState(null, "", `#${language}`);
}

openPage();
