/** A formula needs a column that is not on its sheet any more: its heading was changed, or it was deleted. */
export class MissingColumnError extends Error {
  override readonly name = "MissingColumnError";

  constructor(
    readonly field: string,
    readonly place: { readonly sheet: string; readonly table?: string },
  ) {
    super(`no column for ${field} on ${place.sheet}`);
  }
}
