import { type CustomerCard } from "../../jobs/customer-card/customer-card";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CardLines, CardRows } from "../parts/card-lines";
import { CustomerSearch } from "../parts/customer-search";
import { ScreenHeading, SectionHeading } from "../parts/heading";
import { Notice } from "../parts/notice";
import { Section } from "../parts/section";
import { usePaneState } from "../session/use-session";
import { useTranslator } from "../words/pane-words";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, overflowWrap: "anywhere" },
});

/** “Klantkaart”: follows the selection and shows all that the workbook knows of that customer. */
export function CardScreen() {
  const styles = useStyles();
  const t = useTranslator();
  const { card, busy } = usePaneState();
  return (
    <>
      <ScreenHeading>{t("card.heading")}</ScreenHeading>
      <CustomerSearch />
      <div aria-live="polite" aria-busy={busy !== undefined} className={styles.body}>
        {card === undefined && <Text>{t("card.pick")}</Text>}
        {card === "none" && <Text>{`${t("card.none")} ${t("card.pick")}`}</Text>}
        {card !== undefined && card !== "none" && <Card card={card} />}
      </div>
    </>
  );
}

/** What the lists of a card hold, in the order in which one asks before a contact. */
const LISTS = ["actions", "agreements", "orders", "visits", "units"] as const;

function Card({ card }: { readonly card: CustomerCard }) {
  const t = useTranslator();
  return (
    <>
      <SectionHeading>{card.name}</SectionHeading>
      {card.doNotContact && <Notice kind="warning" text={t("card.doNotContact")} />}
      {!card.where && <Text>{t("card.unlisted")}</Text>}
      {card.contact.length > 0 && (
        <Section title={t("card.contact")}>
          <CardLines lines={card.contact} where={card.where} />
        </Section>
      )}
      <Section title={t("card.figures")}>
        {card.figures.length > 0 ? <CardLines lines={card.figures} /> : <Text>{t("pane.card.noFigures")}</Text>}
      </Section>
      {LISTS.map((list) => (
        <Section key={list} title={t(`card.${list}`)}>
          {card[list].length > 0 ? <CardRows rows={card[list]} /> : <Text>{t(`card.${list}.none`)}</Text>}
        </Section>
      ))}
    </>
  );
}
