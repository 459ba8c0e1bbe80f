import { type RowReport } from "./order-history";

export const NO_ROWS: RowReport = {
  total: 0,
  counted: 0,
  withoutCustomer: 0,
  excluded: 0,
  returns: 0,
  withoutAmount: 0,
  undated: 0,
  afterReference: 0,
  doubles: [],
  unknownStatuses: new Map(),
};

/** Two reports on rows that follow each other as one. */
export function joinReports(first: RowReport, second: RowReport): RowReport {
  const unknownStatuses = new Map(first.unknownStatuses);
  for (const [status, count] of second.unknownStatuses)
    unknownStatuses.set(status, (unknownStatuses.get(status) ?? 0) + count);
  return {
    total: first.total + second.total,
    counted: first.counted + second.counted,
    withoutCustomer: first.withoutCustomer + second.withoutCustomer,
    excluded: first.excluded + second.excluded,
    returns: first.returns + second.returns,
    withoutAmount: first.withoutAmount + second.withoutAmount,
    undated: first.undated + second.undated,
    afterReference: first.afterReference + second.afterReference,
    doubles: [...first.doubles, ...second.doubles.map((row) => row + first.total)],
    unknownStatuses,
  };
}
