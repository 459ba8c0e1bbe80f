import { attribute, rootTag } from "./xml-elements";

/** The formula of one cell as the file writes it. */
export type FileFormula = {
  readonly kind: "normal" | "array" | "dataTable" | "shared";
  /** Number of its group, for a shared one. */
  readonly group: string | undefined;
  /** Whether this cell holds the formula that the group shares. */
  readonly isMaster: boolean;
};

/** What kind of formula a `<c>` holds; undefined when it holds none. */
export function formulaOf(cell: string, prefix: string): FileFormula | undefined {
  const start = cell.search(new RegExp(`<${prefix}f[\\s/>]`));
  if (start < 0) return undefined;
  const { tag } = rootTag(cell.slice(start));
  const kind = attribute(tag, "t") ?? "normal";
  return {
    kind: kind === "array" || kind === "dataTable" || kind === "shared" ? kind : "normal",
    group: attribute(tag, "si"),
    isMaster: kind === "shared" && attribute(tag, "ref") !== undefined,
  };
}
