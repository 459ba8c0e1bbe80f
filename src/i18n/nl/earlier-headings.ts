import { type EarlierHeadings } from "../message-key";

/** Dutch headings of columns of ours as earlier versions wrote them. */
export const earlierHeadings: EarlierHeadings = {
  "plan.col.acceptable": ["Acceptabel/Attractief"],
  "plan.col.realistic": ["Realistisch/Resultaatgericht"],
  "plan.col.variance": ["Verschil"],
  "budgets.col.costOfSales": ["Inkoop- waarde omzet"],
  "budgets.col.purchase": ["Inkoop- budget"],
  "budgets.col.communication": ["Commu- nicatie"],
  "budgets.col.goods": ["Inkoop van de omzet"],
  "budgets.col.promotion": ["Inkoop- en commu- nicatie- budget"],
};
