import { type Translator } from "../../i18n/translator";
import { type Plan } from "../../jobs/job";
import { formatCellRef } from "../../workbook/address";

/**
 * A plan as JSON for another program: `{changes, findings, summary}`. Changes are the change set as it is; findings and
 * summary lines carry their sentence too, and findings the address of their cell.
 */
export function planJson({ changes, findings, summary }: Plan, t: Translator): string {
  return `${JSON.stringify(
    {
      changes,
      findings: findings.map((finding) => ({
        ...finding,
        address: finding.where && formatCellRef(finding.where),
        message: t(`finding.${finding.code}`, finding.params),
      })),
      summary: summary.map((line) => ({ ...line, message: t(line.key, line.params) })),
    },
    (_, value: unknown) => (value instanceof Map ? [...value] : value),
    2,
  )}\n`;
}
