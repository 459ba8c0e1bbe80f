/// <reference types="@microsoft/office-js/dist/office" />
import { createRoot } from "react-dom/client";
import { type Language } from "../i18n/translator";
import { App } from "./app";
import { startEngine } from "./engine/start-engine";
import { type DocumentFile } from "./engine/document-file";
import { downloadFile } from "./host/download-file";
import { createExcelHost } from "./host/excel-host";
import { type PaneHost } from "./host/pane-host";
import { type StartAt } from "./session/pane-session";

/** The pane in Excel: its workbook, the engine in a worker, and the screens over both. */
async function openPane(): Promise<void> {
  const engine = startEngine();
  const { host: application, platform } = await Office.onReady();
  const place = document.getElementById("pane");
  if (!place || application !== Office.HostType.Excel) return; // what the page says itself stays: open this in Excel
  const { context } = Office;
  const host = createExcelHost({
    api: { run: Excel.run, isSetSupported: (set, version) => context.requirements.isSetSupported(set, version) },
    language: languageOf(context.displayLanguage),
    canWrite: context.document.mode !== Office.DocumentMode.ReadOnly,
    colours: coloursOf(context.officeTheme),
    save: LETS_SAVE.has(platform) ? saveFile : undefined,
  });
  document.documentElement.lang = host.language;
  createRoot(place).render(<App host={host} engine={engine} startAt={startAt()} />);
}

/** On a Mac and an iPad nothing comes of saving a file in a pane, and Excel does not say so. */
const LETS_SAVE: ReadonlySet<Office.PlatformType> = new Set([Office.PlatformType.PC, Office.PlatformType.OfficeOnline]);

async function saveFile({ bytes, name, type }: DocumentFile): Promise<void> {
  downloadFile(bytes, name, type);
}

/** The button that opened the pane says so in the address. */
function startAt(): StartAt {
  return new URLSearchParams(location.search).get("start") === "fill" ? "fill" : "start";
}

function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith("nl") ? "nl" : "en";
}

/** Excel on the web gives no theme: then the system decides. */
function coloursOf(theme: Office.OfficeTheme | undefined): PaneHost["colours"] {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!match) return undefined;
  const brightness = match.slice(1).reduce((sum, part) => sum + Number.parseInt(part, 16), 0) / 3;
  return brightness < 128 ? "dark" : "light";
}

void openPane();
