import { DomainError } from "../domain-error";
import { requireCount, requireFraction } from "../guards";

export type Deliveries = {
  /** All orders that were delivered or should have been. */
  readonly orders: number;
  /** Those delivered on time and complete: both, not either. */
  readonly onTimeAndComplete: number;
};

/** Below this a food supplier has to explain itself; the aim is 100 %. */
export const SERVICE_LEVEL_NORM = 0.99;

/**
 * The part of the orders that came on time and complete.
 *
 * `on time and complete / orders`
 *
 * @returns a fraction, unrounded; undefined without orders
 * @throws {DomainError} `figure.notCount`; `deliveries.tooMany` when more came right than were ordered
 * @see Relatiebeheer (2016) §1.5
 */
export function serviceLevel({ orders, onTimeAndComplete }: Deliveries): number | undefined {
  requireCount(orders, "orders");
  requireCount(onTimeAndComplete, "onTimeAndComplete");
  if (onTimeAndComplete > orders) throw new DomainError("deliveries.tooMany", "onTimeAndComplete");
  return orders === 0 ? undefined : onTimeAndComplete / orders;
}

/** How many of these deliveries count as right: one that was late or short does not. */
export function countDeliveries(
  deliveries: readonly { readonly onTime: boolean; readonly complete: boolean }[],
): Deliveries {
  return {
    orders: deliveries.length,
    onTimeAndComplete: deliveries.filter(({ onTime, complete }) => onTime && complete).length,
  };
}

/**
 * Whether this service level has to be explained: below the norm, not at it.
 *
 * @throws {DomainError} `fraction.outOfRange` when the norm is outside 0…1
 * @see Relatiebeheer (2016) §1.5: 99 %
 */
export function needsServiceExplanation(level: number | undefined, norm = SERVICE_LEVEL_NORM): boolean {
  requireFraction(norm, "norm");
  return level !== undefined && level < norm;
}
