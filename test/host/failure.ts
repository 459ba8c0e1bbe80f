/** What the client makes of a failed batch. */
export type Failure = { readonly code: string; readonly message: string; readonly location: string | undefined };

/** The error a run ends with; fails the test when it does not. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("The run was expected to fail.");
  // The client's own error class; it is not exported as a type that `instanceof` could use across realms.
  const { code, message, debugInfo } = error as OfficeExtension.Error;
  return { code, message, location: debugInfo?.errorLocation };
}
