import { type recogniseFindings as nl } from "../nl/recognise-findings";

export const recogniseFindings: Record<keyof typeof nl, string> = {
  "finding.amount.unreadable": "“{text}” is not an amount; this row does not count. Enter a number.",
};
