import { isCsvName } from "../worker/csv-name";

/** Files that were offered together, by what they are. */
export type Dropped<File> = {
  readonly workbooks: readonly File[];
  /** CSV files: orders, mostly. */
  readonly lists: readonly File[];
};

export function sortDropped<File extends { readonly name: string }>(files: readonly File[]): Dropped<File> {
  return {
    workbooks: files.filter(({ name }) => !isCsvName(name)),
    lists: files.filter(({ name }) => isCsvName(name)),
  };
}
