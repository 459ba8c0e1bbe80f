import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ExplainedSource, type Explanation } from "../../jobs/explain/explanation";
import { formatCellRef } from "../../workbook/address";
import { Disclosure } from "../parts/disclosure";
import { ScreenHeading, SectionHeading } from "../parts/heading";
import { Section } from "../parts/section";
import { TourTip } from "../parts/tour-tip";
import { valueText } from "../parts/value-text";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** “Uitleg bij deze cel”: follows the selection and says where its number comes from. */
export function ExplainScreen() {
  const styles = useStyles();
  const t = useTranslator();
  const { explanation } = usePaneState();
  return (
    <>
      <ScreenHeading>{t("explain.heading")}</ScreenHeading>
      <TourTip place="explain" />
      <div aria-live="polite" className={styles.body}>
        {explanation === undefined && <Text>{t("explain.pick")}</Text>}
        {explanation === "none" && <Text>{t("explain.none")}</Text>}
        {explanation !== undefined && explanation !== "none" && <Explained explanation={explanation} />}
      </div>
    </>
  );
}

function Explained({ explanation }: { readonly explanation: Explanation }) {
  const styles = useStyles();
  const t = useTranslator();
  const { cell, term, value, format, meaning, rule, formula, origin, sources } = explanation;
  return (
    <>
      <SectionHeading>{term}</SectionHeading>
      <Text>
        {t("explain.cell", { cell: formatCellRef(cell) })}. {t("explain.value")}:{" "}
        <b>{valueText(value, { format, t })}</b>. {t(`explain.origin.${origin}`)}
      </Text>
      {meaning !== undefined && (
        <Section title={t("explain.meaning")}>
          <Text>{meaning}</Text>
        </Section>
      )}
      {rule !== undefined && (
        <Section title={t("explain.rule")}>
          <Text>{rule}</Text>
        </Section>
      )}
      {sources.length > 0 && (
        <Section title={t("explain.sources")}>
          <ul className={styles.list}>
            {sources.map((source, index) => (
              <SourceLine key={index} source={source} />
            ))}
          </ul>
        </Section>
      )}
      {formula !== undefined && (
        <Disclosure title={t("explain.formula")}>
          <Text className={styles.formula}>{formula}</Text>
        </Disclosure>
      )}
    </>
  );
}

function SourceLine({ source: { label, sheet, range, value, format } }: { readonly source: ExplainedSource }) {
  const t = useTranslator();
  const session = useSession();
  const cell = { sheet, row: range.top, column: range.left };
  return (
    <li>
      {value === undefined ? `${label} (${sheet})` : `${label}: ${valueText(value, { format, t })}`}{" "}
      <Link as="button" inline onClick={() => void session.goTo(cell)}>
        {t("explain.goTo", { label: formatCellRef(cell) })}
      </Link>
    </li>
  );
}
