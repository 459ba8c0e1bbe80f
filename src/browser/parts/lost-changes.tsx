import { Notice } from "../../taskpane/parts/notice";
import { useBrowserWords } from "../words/browser-words";
import { type OpenChoice } from "./open-choice";

/** Asks whether changes that were not downloaded may be lost. */
export function LostChanges({ question }: Pick<OpenChoice, "question">) {
  const words = useBrowserWords();
  if (!question) return null;
  return (
    <Notice
      kind="warning"
      text={words("browser.leave")}
      action={{ label: words("browser.leave.stay"), onClick: question.stay }}
      secondAction={{ label: words("browser.leave.go"), onClick: question.goOn }}
    />
  );
}
