import { Checkbox } from "@fluentui/react-components";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { Section } from "./section";

/** What the user agrees to before the plan is made. */
export function Consents() {
  const t = useTranslator();
  const session = useSession();
  const { choices } = usePaneState();
  const { consent } = choices;
  return (
    <Section title={t("pane.consent.heading")}>
      <Checkbox
        label={t("pane.consent.typed")}
        checked={consent.typedCells === "replace"}
        onChange={(_, { checked }) =>
          session.choose({ consent: { ...consent, typedCells: checked === true ? "replace" : "keep" } })
        }
      />
      <Checkbox
        label={t("pane.consent.repair")}
        checked={consent.textNumbers === "repair"}
        onChange={(_, { checked }) =>
          session.choose({ consent: { ...consent, textNumbers: checked === true ? "repair" : "decline" } })
        }
      />
    </Section>
  );
}
