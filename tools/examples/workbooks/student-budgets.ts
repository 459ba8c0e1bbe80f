import { type TypedRows } from "../example-list";

/** What is paid every month anyway; then what is on the account, and what is still to be received, when the plan begins. */
export const BUDGET_ROWS: TypedRows = {
  rpVasteKosten: [
    { Post: "Huur", "Per maand": 1450, "Btw %": 0 },
    { Post: "Energie", "Per maand": 380 },
  ],
  rpLiqStart: [{ Bedrag: 6500 }, { Bedrag: 1800 }],
};
