/** A defined name. */
export type NameModel = {
  readonly name: string;
  /** Canonical dialect, with the leading `=`, as Excel shows it. */
  formula: string;
  visible: boolean;
  comment: string;
};

/** What Excel takes for a name: a letter or underscore first, no spaces, nothing that reads as a cell. */
export function isValidName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d{1,7}$/.test(name) &&
    !/^(?:[RrCc]|[Rr]\d*[Cc]\d*|[Cc]\d+)$/.test(name)
  );
}
