import { useCallback } from "react";
import { type Translator } from "../../i18n/translator";
import { Notice } from "../../taskpane/parts/notice";
import { useLoaded } from "../../taskpane/parts/use-loaded";
import { loadTranslator } from "../../taskpane/words/load-translators";
import { useBrowser, useBrowserState } from "../session/use-browser";
import { useBrowserWords } from "../words/browser-words";
import { type AddedOrders } from "../worker/desk";

/** What became of the files with orders, each with the way back. */
export function AddedNotices() {
  const { added } = useBrowserState();
  return added.length > 0 ? <Shown added={added} /> : null;
}

function Shown({ added }: { readonly added: readonly AddedOrders[] }) {
  const words = useBrowserWords();
  const { language } = useBrowserState();
  const loaded = useLoaded(useCallback(() => loadTranslator(language), [language]));
  if (loaded.state === "loading") return null;
  if (loaded.state === "failed") return <Notice kind="problem" text={words("browser.trouble.load")} />;
  return added.map((orders, index) => <AddedNotice key={index} orders={orders} t={loaded.value} />);
}

function AddedNotice({ orders, t }: { readonly orders: AddedOrders; readonly t: Translator }) {
  const words = useBrowserWords();
  const session = useBrowser();
  const { writing, findings } = orders;
  const said = findings.map(({ code, params }) => t(`finding.${code}`, params)).join(" ");
  const close = { label: words("browser.close"), onClick: () => session.dismissAdded(orders) };
  if (!writing) return <Notice kind="warning" text={said} action={close} />;
  const undo = { label: words("browser.orders.undo"), onClick: () => void session.takeBackOrders(orders) };
  return <Notice kind="good" text={said} action={undo} secondAction={close} />;
}
