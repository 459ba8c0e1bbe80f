/** The yellow cells with which the cash budget begins: the balance, and VAT still due over the quarter before. */
export const CASH_NAMES = { balance: "rp_beginsaldo", vat: "rp_btw_open" } as const;
