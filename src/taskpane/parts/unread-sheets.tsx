import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { type RoleFields, type UnreadSheet } from "../engine/overview";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { Disclosure } from "./disclosure";
import { useFieldStyles } from "./use-field-styles";

/** Lists that were not recognised: the user says what they hold and which column is what. */
export function UnreadSheets() {
  const { overview } = usePaneState();
  return overview?.unread.map((unread) => <OneSheet key={unread.sheet} unread={unread} />);
}

function OneSheet({ unread }: { readonly unread: UnreadSheet }) {
  const styles = useFieldStyles();
  const t = useTranslator();
  const { overview } = usePaneState();
  const [role, setRole] = useState("");
  const chosen = overview?.roleFields.find((candidate) => candidate.role === role);
  return (
    <Disclosure title={t("pane.unread.title", { sheet: unread.sheet })}>
      <Field className={styles.field} label={t("pane.unread.role", { sheet: unread.sheet })} size="small">
        <Select className={styles.control} size="small" value={role} onChange={(_, { value }) => setRole(value)}>
          <option value="">{t("pane.unread.none")}</option>
          {overview?.roleFields.map((candidate) => (
            <option key={candidate.role} value={candidate.role}>
              {t(`pane.role.${candidate.role}`)}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && <Columns unread={unread} chosen={chosen} />}
    </Disclosure>
  );
}

function Columns({
  unread: { sheet, headings },
  chosen: { role, fields },
}: {
  readonly unread: UnreadSheet;
  readonly chosen: RoleFields;
}) {
  const styles = useFieldStyles();
  const t = useTranslator();
  const session = useSession();
  const { choices } = usePaneState();
  const headingOf = (field: string) =>
    choices.corrections.find((known) => known.role === role && known.field === field && known.sheet === sheet)
      ?.heading ?? "";
  return fields.map(({ field, label }) => (
    <Field key={field} className={styles.field} label={t("pane.found.correct.label", { field: label })} size="small">
      <Select
        className={styles.control}
        size="small"
        value={headingOf(field)}
        onChange={(_, { value }) => void session.correct({ role, field, sheet, heading: value })}
      >
        <option value="">{t("pane.found.missing")}</option>
        {[...new Set(headings)].map((heading) => (
          <option key={heading} value={heading}>
            {heading}
          </option>
        ))}
      </Select>
    </Field>
  ));
}
