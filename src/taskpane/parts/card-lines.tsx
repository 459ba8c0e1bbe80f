import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type CardLine, type CardRow } from "../../jobs/customer-card/card-rows";
import { type CellRef, formatCellRef } from "../../workbook/address";
import { useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { valueText } from "./value-text";

const useStyles = makeStyles({
  lines: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  line: { display: "contents" },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  row: {
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
});

export type CardLinesProps = { readonly lines: readonly CardLine[]; readonly where?: CellRef };

/** Labels with what stands in the workbook, and the way to the row it stands in. */
export function CardLines({ lines, where }: CardLinesProps) {
  const styles = useStyles();
  const t = useTranslator();
  const session = useSession();
  return (
    <div>
      <dl className={styles.lines}>
        {lines.map(({ label, value, format }) => (
          <div key={label} className={styles.line}>
            <dt className={styles.label}>{t(label)}</dt>
            <dd className={styles.value}>{valueText(value, { format, t })}</dd>
          </div>
        ))}
      </dl>
      {where && (
        <Link as="button" onClick={() => void session.goTo(where)}>
          {t("explain.goTo", { label: formatCellRef(where) })}
        </Link>
      )}
    </div>
  );
}

/** Orders, visits, actions or contracts, each with its lines. */
export function CardRows({ rows }: { readonly rows: readonly CardRow[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.rows}>
      {rows.map(({ lines, where }) => (
        <li key={formatCellRef(where)} className={styles.row}>
          <CardLines lines={lines} where={where} />
        </li>
      ))}
    </ul>
  );
}
