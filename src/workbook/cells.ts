/** An error as a spreadsheet shows it, e.g. `#N/A`. A value of its own, so that it is never taken for text. */
export type CellError = { readonly error: string };

/** What a cell holds. Dates are serial numbers (1900 system); `null` is an empty cell. */
export type Scalar = string | number | boolean | null | CellError;

const interned = new Map<string, CellError>();

/** The one object for an error code, so that two equal errors compare equal with `===`. */
export function cellError(error: string): CellError {
  const known = interned.get(error);
  if (known) return known;
  const created = Object.freeze({ error });
  interned.set(error, created);
  return created;
}

export function isCellError(value: Scalar | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Empty as a person sees it: nothing, or only blanks. */
export function isBlank(value: Scalar | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** The value as a person would read it in the preview; never used as a formula. */
export function scalarText(value: Scalar): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

export function sameScalar(a: Scalar, b: Scalar): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b);
  return a === b;
}

/** Equal but for what the fifteenth digit may lose on its way through a file. */
function sameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}
