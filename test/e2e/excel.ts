import { type BrowserContextOptions, type Page } from "playwright-core";
import { type Language } from "../../src/i18n";
import { type ExcelWindow, openInExcel } from "../host/chromium/open-in-excel";
import { type HostSettings } from "../host/host";
import { productFolder } from "./product";
import { type Chromium } from "./launch";
import { NO_TROUBLE, type Trouble, watch } from "./watch";
import { Visitor } from "./walk";

export type Visit = { readonly excel: ExcelWindow; readonly visitor: Visitor; readonly trouble: Trouble };

export type VisitSettings = HostSettings & {
  readonly language?: Language;
  readonly window?: BrowserContextOptions;
  /** Called before the pane loads. */
  readonly watching?: (page: Page) => void;
};

/** The pane as users get it, opened in the simulated Excel on the web, watched from the beginning. */
export async function visitExcel(
  chromium: Chromium,
  { language = "nl", watching, ...settings }: VisitSettings,
): Promise<Visit> {
  let trouble: Trouble = NO_TROUBLE;
  const excel = await openInExcel(chromium.browser(), {
    addin: productFolder("addin"),
    displayLanguage: language === "nl" ? "nl-NL" : "en-GB",
    ...settings,
    onPage: (page) => {
      trouble = watch(page);
      watching?.(page);
    },
  });
  chromium.closeLater(excel.close);
  const visitor = new Visitor(excel.pane, language);
  await visitor.arrives();
  return { excel, visitor, trouble };
}
