import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../workbook/address";
import { type ColumnPreview, type PlanPreview } from "../engine/plan-preview";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { amountSentence } from "./amount-sentence";
import { CellTable } from "./cell-table";
import { Disclosure } from "./disclosure";
import { FindingList } from "./finding-list";
import { Section } from "./section";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  sheet: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  apply: { alignSelf: "flex-start" },
});

/** What the job would change, before it does. */
export function PlanPreviewCard({ preview }: { readonly preview: PlanPreview }) {
  const styles = useStyles();
  const t = useTranslator();
  const session = useSession();
  const { busy } = usePaneState();
  return (
    <div className={styles.card}>
      <Section title={t("pane.preview.heading")}>
        <Counts preview={preview} />
        {[...bySheet(preview.columns)].map(([sheet, columns]) => (
          <SheetChanges key={sheet} sheet={sheet} columns={columns} />
        ))}
      </Section>
      <Section title={t("pane.findings.heading")}>
        <FindingList groups={preview.findings} />
      </Section>
      {preview.hasChanges && session.canWrite && (
        <Button
          className={styles.apply}
          appearance="primary"
          disabledFocusable={busy !== undefined}
          onClick={() => void session.apply()}
        >
          {t("pane.preview.apply")}
        </Button>
      )}
    </div>
  );
}

/** Read out as soon as it is there. */
function Counts({ preview }: { readonly preview: PlanPreview }) {
  const t = useTranslator();
  const { hasChanges, addedSheets } = preview;
  return (
    <div role="status">
      <Text>{hasChanges ? amountSentence("pane.preview.count", preview, t) : t("pane.preview.nothing")}</Text>
      {addedSheets.length > 0 && (
        <Text block>{t("pane.preview.newSheets", { count: addedSheets.length, names: addedSheets.join(", ") })}</Text>
      )}
    </div>
  );
}

function bySheet(columns: readonly ColumnPreview[]): ReadonlyMap<string, readonly ColumnPreview[]> {
  const sheets = new Map<string, readonly ColumnPreview[]>();
  for (const column of columns) sheets.set(column.sheet, [...(sheets.get(column.sheet) ?? []), column]);
  return sheets;
}

/** What changes on one sheet, column by column. */
function SheetChanges({ sheet, columns }: { readonly sheet: string; readonly columns: readonly ColumnPreview[] }) {
  const styles = useStyles();
  const t = useTranslator();
  return (
    <>
      <h3 className={styles.sheet}>{t("pane.preview.sheet", { sheet })}</h3>
      <ColumnList columns={columns.filter(({ isRegister }) => !isRegister)} />
      {columns.some(({ isRegister }) => isRegister) && (
        <Disclosure title={t("pane.preview.register")}>
          <ColumnList columns={columns.filter(({ isRegister }) => isRegister)} />
        </Disclosure>
      )}
    </>
  );
}

function ColumnList({ columns }: { readonly columns: readonly ColumnPreview[] }) {
  const styles = useStyles();
  if (columns.length === 0) return null;
  return (
    <ul className={styles.list}>
      {columns.map((column) => (
        <li key={`${column.column} ${column.shown[0]?.row}`}>
          <ColumnDisclosure column={column} />
        </li>
      ))}
    </ul>
  );
}

function ColumnDisclosure({ column }: { readonly column: ColumnPreview }) {
  const t = useTranslator();
  const { sheet, filled, changed, emptied } = column;
  const name = columnName(column, t);
  const counts = [
    ...(filled > 0 ? [t("pane.preview.filled", { count: filled })] : []),
    ...(changed > 0 ? [t("pane.preview.changed", { count: changed })] : []),
    ...(emptied > 0 ? [t("pane.preview.emptied", { count: emptied })] : []),
  ];
  return (
    <Disclosure title={`${name}: ${counts.length > 0 ? counts.join(", ") : t("pane.preview.headingOnly")}`}>
      <CellTable column={column} caption={t("pane.preview.table", { sheet, column: name })} />
    </Disclosure>
  );
}

function columnName({ column, heading, cells }: ColumnPreview, t: ReturnType<typeof useTranslator>): string {
  if (cells === undefined) return t("pane.preview.column", { heading: heading ?? "", column: columnLetters(column) });
  return heading === undefined ? cells : t("pane.preview.cells", { heading, cells });
}
