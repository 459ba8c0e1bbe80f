/** A row as a spreadsheet hands it over: customer number, date serial, amount in euros; status and order number. */
export type SampleRow = readonly unknown[];

export const SAMPLE_COLUMNS = { customer: 0, date: 1, amount: 2 } as const;
export const STATUS_COLUMN = 3;
export const ORDER_NO_COLUMN = 4;
export const REFERENCE_DATE = 46_022;

const STATUSES = ["betaald", "verzonden", "open", "geannuleerd", "retour"];
const FIRST_DATE = 44_927;
const DAYS = 1_095;

export type SampleSize = {
  readonly orders: number;
  readonly customers: number;
  /** Three: customer, date and amount. Five: with status and order number. */
  readonly columns: 3 | 5;
};

/**
 * So many orders of so many customers, in no order, the same ones every time. Each text is a string of its own, as cells
 * read from a file are; some customers order far more than others.
 */
export function sampleRows({ orders, customers, columns }: SampleSize): SampleRow[] {
  const random = generator(20_260_101);
  const rows: SampleRow[] = [];
  for (let index = 0; index < orders; index++) {
    const who = Math.floor(customers * random() ** 1.5);
    const status = STATUSES[random() < 0.95 ? Math.floor(random() * 3) : 3 + Math.floor(random() * 2)] ?? "open";
    const amount = Math.round(random() * 50_000 + 100) / 100;
    const row: unknown[] = [
      ownString(`K${String(who).padStart(6, "0")}`),
      FIRST_DATE + Math.floor(random() * DAYS),
      amount,
    ];
    if (columns === 5) row.push(ownString(status), ownString(`2025-${String(index).padStart(7, "0")}`));
    rows.push(row);
  }
  return rows;
}

/** A flat string that shares nothing with another of the same text. */
function ownString(text: string): string {
  return Buffer.from(text, "latin1").toString("latin1");
}

/** Mulberry32: small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
