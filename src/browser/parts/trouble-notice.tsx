import { useCallback } from "react";
import { Notice } from "../../taskpane/parts/notice";
import { useLoaded } from "../../taskpane/parts/use-loaded";
import { loadFailureSentence } from "../../taskpane/words/failure-sentence";
import { type Trouble } from "../session/trouble";
import { useBrowser, useBrowserState } from "../session/use-browser";
import { type BrowserWords, useBrowserWords } from "../words/browser-words";

/** What went wrong with the file, in one sentence. */
export function TroubleNotice() {
  const { trouble } = useBrowserState();
  return trouble ? <Shown trouble={trouble} /> : null;
}

function Shown({ trouble }: { readonly trouble: Trouble }) {
  const words = useBrowserWords();
  const session = useBrowser();
  const { language } = useBrowserState();
  const load = useCallback(
    async () => ("code" in trouble ? loadFailureSentence(language, trouble) : undefined),
    [trouble, language],
  );
  const sentence = useLoaded(load);
  if (sentence.state === "loading") return null;
  const known = sentence.state === "ready" ? sentence.value : undefined;
  return (
    <Notice
      kind="problem"
      title={words("browser.trouble.heading")}
      text={known ?? plainText(trouble, words)}
      action={{ label: words("browser.close"), onClick: () => session.dismissTrouble() }}
    />
  );
}

function plainText(trouble: Trouble, words: BrowserWords): string {
  if ("word" in trouble) return words(trouble.word);
  return words("browser.trouble.unexpected", { message: "code" in trouble ? trouble.code : trouble.message });
}
