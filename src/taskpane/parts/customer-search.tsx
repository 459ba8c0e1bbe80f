import { Button, Field, Input, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { useFieldStyles } from "./use-field-styles";

const useStyles = makeStyles({
  form: { display: "flex", alignItems: "flex-end", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, flexBasis: "160px" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Looks a customer up by number or name, for when the selected row names none. */
export function CustomerSearch() {
  const styles = useStyles();
  const fields = useFieldStyles();
  const t = useTranslator();
  const { cards } = useSession();
  const { busy } = usePaneState();
  const [words, setWords] = useState("");
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && words.trim() !== "") void cards.search(words.trim());
  };
  return (
    <div role="search">
      <form className={styles.form} onSubmit={search}>
        <Field className={mergeClasses(fields.field, styles.words)} label={t("pane.card.search")} size="small">
          <Input
            className={fields.control}
            input={{ className: fields.inner }}
            size="small"
            value={words}
            onChange={(_, { value }) => setWords(value)}
          />
        </Field>
        <Button type="submit" size="small" disabledFocusable={busy !== undefined}>
          {t("pane.card.search.start")}
        </Button>
      </form>
      <div role="status">
        <Found />
      </div>
    </div>
  );
}

function Found() {
  const styles = useStyles();
  const t = useTranslator();
  const { cards } = useSession();
  const { found } = usePaneState();
  if (!found || found.count === 1) return null;
  const { words, first, count } = found;
  if (count === 0) return <Text>{t("pane.card.search.none", { words })}</Text>;
  return (
    <>
      <Text>{t("pane.card.search.found", { count, words })}</Text>
      <ul className={styles.list}>
        {first.map(({ ask, name, number }, index) => (
          <li key={index}>
            <Link as="button" inline onClick={() => void cards.choose(ask)}>
              {number === "" || number === name ? name : `${name} (${number})`}
            </Link>
          </li>
        ))}
      </ul>
      {count > first.length && <Text>{t("pane.card.search.more", { count: count - first.length })}</Text>}
    </>
  );
}
