/** A figure that a rule cannot work with. The edges turn its code into a sentence. */
export class DomainError extends Error {
  override readonly name = "DomainError";

  /**
   * @param code e.g. `margin.outOfRange`
   * @param field the input that is wrong
   */
  constructor(
    readonly code: string,
    readonly field: string,
  ) {
    super(`${code}: ${field}`);
  }
}
