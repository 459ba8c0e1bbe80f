import { type EarlierHeadings } from "../message-key";

/** English headings of columns of ours as earlier versions wrote them. */
export const earlierHeadings: EarlierHeadings = {
  "plan.col.variance": ["Variance (+ = under budget)", "Variance"],
  "budgets.col.communication": ["Communi- cation"],
  "budgets.col.receipts": ["Received from customers"],
  "budgets.col.promotion": ["Purchase and communi- cation budget"],
};
