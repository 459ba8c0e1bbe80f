/** Codes as Excel gives them (`Excel.ErrorCodes`), for what the host can run into. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InsertDeleteConflict"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "RequestPayloadSizeLimitExceeded"
  | "ServiceNotAvailable";

const STATUS: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  RequestPayloadSizeLimitExceeded: 413,
  ServiceNotAvailable: 503,
};

/** What stops a batch: the rest of its actions is not carried out, and what was done stays done. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}

/** Excel's own sentence for an argument it cannot use. */
export function invalidArgument(detail: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${detail})`);
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist. (${what})`);
}

/** The loud answer to everything that has no model here. */
export function apiNotFound(api: string): HostError {
  return new HostError("ApiNotFound", `The simulated host has no ${api}.`);
}
