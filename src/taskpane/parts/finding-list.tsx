import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { formatCellRef } from "../../workbook/address";
import { type Finding } from "../../workbook/findings";
import { type FindingGroup } from "../engine/overview";
import { usePaneState, useSession } from "../session/use-session";
import { useTranslator } from "../words/pane-words";
import { settingOfFinding } from "./finding-setting";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const SEVERITIES = ["blocking", "warning", "hint"] as const;
/** So many of one kind are shown. */
const SHOWN = 10;

/** What a person should know about the workbook, the most serious first, each with a way to its cell. */
export function FindingList({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const styles = useStyles();
  const t = useTranslator();
  if (groups.length === 0) return <Text>{t("pane.findings.none")}</Text>;
  return SEVERITIES.map((severity) => {
    const ofSeverity = groups.filter((group) => group.severity === severity);
    if (ofSeverity.length === 0) return null;
    return (
      <div key={severity} className={styles.part}>
        <h3 className={styles.title}>{t(`pane.findings.${severity}`)}</h3>
        <ul className={styles.list}>
          {ofSeverity.map((group) => (
            <GroupLines key={group.code} group={group} />
          ))}
        </ul>
      </div>
    );
  });
}

function GroupLines({ group: { findings, count } }: { readonly group: FindingGroup }) {
  const t = useTranslator();
  const shown = findings.slice(0, SHOWN);
  return (
    <>
      {shown.map((finding, index) => (
        <FindingLine key={index} finding={finding} />
      ))}
      {count > shown.length && <li>{t("pane.findings.more", { count: count - shown.length })}</li>}
    </>
  );
}

function FindingLine({ finding: { code, params, where } }: { readonly finding: Finding }) {
  const t = useTranslator();
  const session = useSession();
  const { screen } = usePaneState();
  const setting = screen === "job" ? settingOfFinding(code) : undefined;
  return (
    <li>
      {t(`finding.${code}`, params)}
      {where && (
        <>
          {" "}
          <Link as="button" inline onClick={() => void session.goTo(where)}>
            {t("pane.findings.goTo", { cell: formatCellRef(where) })}
          </Link>
        </>
      )}
      {setting && (
        <>
          {" "}
          <Link as="button" inline onClick={() => session.askSetting(setting)}>
            {t("pane.findings.setting", { setting: t(`setting.${setting}`) })}
          </Link>
        </>
      )}
    </li>
  );
}
