/**
 * The average amount an event: amount / events.
 *
 * `amount` is a total in any unit, negative for a deficit; `events` is how many events (visits, admissions,
 * claims) it was spent on, whole or not. The result is in the amount's unit an event.
 *
 * @throws RangeError when `amount` is missing (NaN) or infinite, or when `events` is 0, negative, missing
 * (NaN) or infinite.
 */
export function perEvent(amount: number, events: number): number {
  if (!Number.isFinite(amount)) {
    throw new RangeError(
      `Per event: the amount is ${amount}, and it must be finite; leave out a row without an amount.`,
    );
  }
  if (!Number.isFinite(events) || events <= 0) {
    throw new RangeError(
      `Per event: the number of events is ${events}, and it must be finite and more than 0; ` +
        `leave out a row without events.`,
    );
  }
  return amount / events;
}
