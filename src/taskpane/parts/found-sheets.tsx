import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { type MatchSource } from "../../workbook/recognise/recognition";
import { type FoundColumn, type FoundSheet } from "../engine/overview";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { Disclosure } from "./disclosure";
import { useFieldStyles } from "./use-field-styles";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  sheet: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  columns: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Matches that nobody need look at. */
const SURE: ReadonlySet<MatchSource> = new Set<MatchSource>(["alias", "register"]);

/**
 * The sheets that were recognised; of their columns only those that are missing, guessed or chosen, the others on request,
 * each with a way to put it right.
 */
export function FoundSheets({ sheets }: { readonly sheets: readonly FoundSheet[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sheets.map((found) => (
        <li key={`${found.role} ${found.sheet} ${found.headingCell.row}`}>
          <OneSheet found={found} />
        </li>
      ))}
    </ul>
  );
}

function OneSheet({ found }: { readonly found: FoundSheet }) {
  const styles = useStyles();
  const t = useTranslator();
  const title = t("pane.found.sheet", { sheet: found.sheet, role: t(`pane.role.${found.role}`) });
  const questionable = found.columns.filter(({ source }) => source === undefined || !SURE.has(source));
  const count = found.columns.filter(({ heading }) => heading !== undefined).length;
  return (
    <div className={styles.sheet}>
      <div>
        <Text weight="semibold">{title}</Text> <Text>{t("pane.found.rows", { count: found.rowCount })}</Text>
      </div>
      {questionable.length > 0 && (
        <ul className={styles.columns}>
          {questionable.map((column) => (
            <li key={column.field}>{columnLine(column, t)}</li>
          ))}
        </ul>
      )}
      <Disclosure title={t("pane.found.columns", { count, sheet: found.sheet })}>
        <Text>{t("pane.found.correct")}</Text>
        {found.columns.map((column) => (
          <ColumnChoice key={column.field} found={found} column={column} />
        ))}
      </Disclosure>
    </div>
  );
}

function columnLine({ label, heading, source }: FoundColumn, t: ReturnType<typeof useTranslator>): string {
  if (heading === undefined) return `${label}: ${t("pane.found.missing")}`;
  const isGuess = source === "similar" || source === "values";
  const how = t(source === "corrected" ? "pane.found.chosen" : isGuess ? "pane.found.guess" : "pane.found.certain");
  return `${label}: “${heading}” (${how})`;
}

function ColumnChoice({
  found: { role, sheet, headings },
  column: { field, label, heading = "" },
}: {
  readonly found: FoundSheet;
  readonly column: FoundColumn;
}) {
  const styles = useFieldStyles();
  const t = useTranslator();
  const session = useSession();
  const { busy } = usePaneState();
  return (
    <Field className={styles.field} label={t("pane.found.correct.label", { field: label })} size="small">
      <Select
        className={styles.control}
        size="small"
        value={heading}
        disabled={busy !== undefined}
        onChange={(_, { value }) => void session.correct({ role, field, sheet, heading: value })}
      >
        {heading === "" && <option value="">{t("pane.found.missing")}</option>}
        {[...new Set(headings)].map((text) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
