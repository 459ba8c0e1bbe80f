/** Findings while reading and recognising a workbook. One plain sentence each. */
export const recogniseFindings = {
  "finding.amount.unreadable": "“{text}” is geen bedrag; deze regel telt niet mee. Vul een getal in.",
} as const;
