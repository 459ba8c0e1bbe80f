import { Button } from "@fluentui/react-components";
import { useBrowser, useBrowserState } from "../session/use-browser";
import { useBrowserWords } from "../words/browser-words";

/** The other language; the choice stays in the address of the page, so a bookmark keeps it. */
export function LanguageSwitch() {
  const words = useBrowserWords();
  const session = useBrowser();
  const other = useBrowserState().language === "nl" ? "en" : "nl";
  return (
    <Button appearance="subtle" lang={other} onClick={() => session.speak(other)}>
      {words("browser.language.other")}
    </Button>
  );
}
