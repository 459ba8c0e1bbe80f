/** One column's criteria as they were given; the host keeps them to give them back and hides rows by the simple ones. */
export type FilterCriteria = Readonly<Record<string, unknown>>;

/** Column (from the left of the filtered block) → criteria. */
export type FilterModel = ReadonlyMap<number, FilterCriteria>;

export const NO_FILTER: FilterModel = new Map();
