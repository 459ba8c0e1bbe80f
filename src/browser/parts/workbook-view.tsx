import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Notice } from "../../taskpane/parts/notice";
import { useLoaded } from "../../taskpane/parts/use-loaded";
import { BrowserHost } from "../host/browser-host";
import { browserEngine } from "../host/browser-engine";
import { useBrowser, useBrowserState } from "../session/use-browser";
import { useBrowserWords } from "../words/browser-words";
import { type Desk } from "../worker/desk";

const NARROW = "@media (max-width: 700px)";

const useStyles = makeStyles({
  view: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 360px",
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  workbook: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: 0,
    [NARROW]: { height: "60vh" },
  },
  pane: {
    minHeight: 0,
    overflowY: "auto",
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { borderLeft: "none" },
  },
});

/** The grid and the pane: their code comes when the first workbook is opened. */
const loadParts = async () => {
  const [{ Workbook }, { App }] = await Promise.all([import("../grid/workbook"), import("../../taskpane/app")]);
  return { Workbook, App };
};

/** The sheets of the opened workbook, with the pane beside them; under each other on a narrow screen. */
export function WorkbookView({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const words = useBrowserWords();
  const session = useBrowser();
  const { language } = useBrowserState();
  // The language with which the pane begins; the host tells it of another one.
  const ports = useMemo(() => portsOf(desk, { session, language: session.state().language }), [desk, session]);
  const parts = useLoaded(loadParts);
  if (parts.state === "failed") return <Notice kind="problem" text={words("browser.trouble.load")} />;
  if (parts.state === "loading") return <Spinner label={words("browser.opening")} />;
  const { Workbook, App } = parts.value;
  return (
    <div className={styles.view}>
      <section className={styles.workbook} aria-label={words("browser.workbook")} lang={language}>
        <Workbook desk={desk} />
      </section>
      <div className={styles.pane}>
        <App host={ports.host} engine={ports.engine} />
      </div>
    </div>
  );
}

type Around = Pick<ConstructorParameters<typeof BrowserHost>[0], "session" | "language">;

function portsOf(desk: Desk, { session, language }: Around) {
  return { host: new BrowserHost({ desk, session, language }), engine: browserEngine(desk) };
}
