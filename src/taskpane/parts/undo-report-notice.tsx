import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatCellRef } from "../../workbook/address";
import { type UndoReport } from "../../workbook/workbook";
import { useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { Notice } from "./notice";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } });

/** So many cells that were left alone are named. */
const NAMED = 10;

/** What was taken back, and which cells somebody changed since and were therefore left alone. */
export function UndoReportNotice({ report: { complete, refused } }: { readonly report: UndoReport }) {
  const styles = useStyles();
  const t = useTranslator();
  const session = useSession();
  if (complete || refused.length === 0) return <Notice kind="good" text={t("pane.result.undone")} />;
  return (
    <Notice kind="warning" text={t("pane.result.undonePartly", { count: refused.length })}>
      <ul className={styles.list}>
        {refused.slice(0, NAMED).map((cell) => (
          <li key={formatCellRef(cell)}>
            <Link as="button" inline onClick={() => void session.goTo(cell)}>
              {formatCellRef(cell)}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
