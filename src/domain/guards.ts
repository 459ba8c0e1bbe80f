import { DomainError } from "./domain-error";

/** @throws {DomainError} `fraction.outOfRange` (`margin.outOfRange` for a margin) outside 0…1 (a percentage is a fraction: 45 % = 0.45) */
export function requireFraction(value: number, field: string): void {
  if (!(value >= 0 && value <= 1))
    throw new DomainError(field === "margin" ? "margin.outOfRange" : "fraction.outOfRange", field);
}

/** @throws {DomainError} `figure.negative` below 0, or when it is no finite number */
export function requireNotNegative(value: number, field: string): void {
  if (!(value >= 0 && Number.isFinite(value))) throw new DomainError("figure.negative", field);
}

/** @throws {DomainError} `figure.notPositive` at or below 0, or when it is no finite number */
export function requirePositive(value: number, field: string): void {
  if (!(value > 0 && Number.isFinite(value))) throw new DomainError("figure.notPositive", field);
}

/** @throws {DomainError} `figure.notCount` unless a whole number from 0 up */
export function requireCount(value: number, field: string): void {
  if (!(Number.isSafeInteger(value) && value >= 0)) throw new DomainError("figure.notCount", field);
}
