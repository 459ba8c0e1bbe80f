import { useCallback } from "react";
import { Notice } from "../../taskpane/parts/notice";
import { useLoaded } from "../../taskpane/parts/use-loaded";
import { loadFailureSentence } from "../../taskpane/words/failure-sentence";
import { type Trouble } from "../session/browser-session";
import { useBrowser, useBrowserState } from "../session/use-browser";
import { useBrowserWords } from "../words/browser-words";

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
    async () => ("message" in trouble ? undefined : loadFailureSentence(language, trouble)),
    [trouble, language],
  );
  const sentence = useLoaded(load);
  if (sentence.state === "loading") return null;
  const message = "message" in trouble ? trouble.message : trouble.code;
  const known = sentence.state === "ready" ? sentence.value : undefined;
  return (
    <Notice
      kind="problem"
      title={words("browser.trouble.heading")}
      text={known ?? words("browser.trouble.unexpected", { message })}
      action={{ label: words("browser.trouble.close"), onClick: () => session.dismissTrouble() }}
    />
  );
}
