import { Field, Input, Select, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { type SettingId, SETTINGS } from "../../workbook/settings";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { parseSetting, settingText } from "./setting-text";
import { useFieldStyles } from "./use-field-styles";

/** The settings of a task, each with its explanation; a change holds for the next preview. */
export function SettingFields({ ids }: { readonly ids: readonly SettingId[] }) {
  const t = useTranslator();
  return (
    <>
      <Text>{t("pane.settings.text")}</Text>
      {ids.map((id) =>
        SETTINGS[id].format === "text" ? <ChoiceField key={id} id={id} /> : <NumberField key={id} id={id} />,
      )}
    </>
  );
}

/** What a setting is now: chosen for this run, else as the workbook has it. */
function useSetting(id: SettingId): string | number {
  const { choices, overview } = usePaneState();
  return choices.overrides[id] ?? overview?.settings[id] ?? SETTINGS[id].initial;
}

function useChange(id: SettingId): (value: string | number) => void {
  const session = useSession();
  const { choices } = usePaneState();
  return (value) => session.choose({ overrides: { ...choices.overrides, [id]: value } });
}

/** The field that a message asked for is brought in view, opened and ready to type in. */
function useWantedField(id: SettingId) {
  const field = useRef<HTMLInputElement>(null);
  const isWanted = usePaneState().wantedSetting === id;
  useEffect(() => {
    if (!isWanted || !field.current) return;
    const around = field.current.closest("details");
    if (around) around.open = true;
    field.current.focus();
  }, [isWanted]);
  return field;
}

const WORDS = {
  ja: "pane.settings.yes",
  nee: "pane.settings.no",
  excl: "pane.settings.excl",
  incl: "pane.settings.incl",
  vraag: "pane.settings.ask",
  overnemen: "pane.settings.accept",
} as const;

type Option = keyof typeof WORDS;

/** What can be chosen where a setting is a word: yes or no, unless it says otherwise. */
const OPTIONS: Partial<Readonly<Record<SettingId, readonly Option[]>>> = {
  btw: ["excl", "incl"],
  opschonen_standaard: ["vraag", "overnemen"],
};

function ChoiceField({ id }: { readonly id: SettingId }) {
  const styles = useFieldStyles();
  const t = useTranslator();
  const value = useSetting(id);
  const change = useChange(id);
  const options: readonly Option[] = OPTIONS[id] ?? ["ja", "nee"];
  return (
    <Field className={styles.field} label={t(`setting.${id}`)} hint={t(`setting.${id}.explanation`)} size="small">
      <Select
        className={styles.control}
        size="small"
        value={String(value)}
        onChange={(_, { value: chosen }) => change(chosen)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {t(WORDS[option])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function NumberField({ id }: { readonly id: SettingId }) {
  const styles = useFieldStyles();
  const t = useTranslator();
  const value = useSetting(id);
  const change = useChange(id);
  const field = useWantedField(id);
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? settingText(id, { value, language: t.language });
  const isWrong = typed !== undefined && parseSetting(id, typed) === undefined;
  const format = SETTINGS[id].format;
  const keep = () => {
    const parsed = typed === undefined ? undefined : parseSetting(id, typed);
    if (parsed === undefined) return;
    change(parsed);
    setTyped(undefined);
  };
  return (
    <Field
      className={styles.field}
      label={t(`setting.${id}`)}
      hint={t(`setting.${id}.explanation`)}
      size="small"
      validationMessage={
        isWrong ? t(format === "date" ? "pane.settings.invalid.date" : "pane.settings.invalid.number") : undefined
      }
    >
      <Input
        ref={field}
        className={styles.control}
        input={{ className: styles.inner }}
        size="small"
        value={shown}
        inputMode={format === "date" ? "text" : "decimal"}
        contentAfter={format === "date" ? undefined : <Text size={200}>{t(`setting.${id}.unit`)}</Text>}
        onChange={(_, { value: text }) => setTyped(text)}
        onBlur={keep}
        onKeyDown={(event) => event.key === "Enter" && keep()}
      />
    </Field>
  );
}
