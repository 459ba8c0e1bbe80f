import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { formatAddress } from "../../workbook/address";
import { type ColumnPreview, type PreviewCell } from "../engine/plan-preview";
import { useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { valueText } from "./value-text";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  caption: { textAlign: "start", color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalXS },
  link: { fontSize: "inherit" },
  heading: { whiteSpace: "nowrap", overflowWrap: "normal" },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    padding: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** So many cells are shown at first. */
const SHOWN = 20;

export type CellTableProps = { readonly column: ColumnPreview; readonly caption: string };

/** The cells of a column before and after. */
export function CellTable({ column: { sheet, shown, filled, changed, emptied }, caption }: CellTableProps) {
  const styles = useStyles();
  const t = useTranslator();
  const rest = filled + changed + emptied - Math.min(SHOWN, shown.length);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {(["cell", "before", "after"] as const).map((heading) => (
              <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
                {t(`pane.preview.${heading}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, SHOWN).map((cell) => (
            <CellRow
              key={`${cell.row} ${cell.column}`}
              cell={cell}
              at={{ sheet, row: cell.row, column: cell.column }}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 && <Text size={200}>{t("pane.preview.moreCells", { count: rest })}</Text>}
    </>
  );
}

type CellRowProps = {
  readonly cell: PreviewCell;
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
};

function CellRow({ cell: { before, after, hasFormula, format }, at }: CellRowProps) {
  const styles = useStyles();
  const t = useTranslator();
  const session = useSession();
  const value = valueText(after, { format, t });
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.heading)}>
        <Link as="button" inline className={styles.link} onClick={() => void session.goTo(at)}>
          {formatAddress(at)}
        </Link>
      </th>
      <td className={styles.cell}>{valueText(before, { format, t })}</td>
      <td className={styles.cell}>{hasFormula ? `${value} (${t("pane.preview.formula")})` : value}</td>
    </tr>
  );
}
