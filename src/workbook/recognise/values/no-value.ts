const NO_VALUE = new Set(["", "-", "--", "–", "—", "n.v.t.", "n.v.t", "nvt", "n/a", "n.b.", "nb", "geen", "none"]);

/** Whether a text means "nothing to fill in here": empty, `-`, `n.v.t.` and the like. */
export function isNoValue(text: string): boolean {
  return NO_VALUE.has(text.trim().toLowerCase());
}
