import { Notice } from "../../taskpane/parts/notice";
import { useBrowser, useBrowserState } from "../session/use-browser";
import { useBrowserWords } from "../words/browser-words";

/** Says that there is a newer page; when it is loaded is up to the user. */
export function NewVersion() {
  const words = useBrowserWords();
  const session = useBrowser();
  const { hasNewVersion } = useBrowserState();
  if (!hasNewVersion) return null;
  return (
    <Notice
      kind="plain"
      text={words("browser.newVersion")}
      action={{ label: words("browser.newVersion.load"), onClick: () => location.reload() }}
      secondAction={{ label: words("browser.close"), onClick: () => session.dismissNewVersion() }}
    />
  );
}
