/**
 * The average amount a person: amount / people.
 *
 * `amount` is a total in any unit, negative for a deficit; `people` is how many people it is spread over,
 * whole or not (person-years). The result is in the amount's unit a person.
 *
 * @throws RangeError when `amount` is missing (NaN) or infinite, or when `people` is 0, negative, missing
 * (NaN) or infinite.
 */
export function perHead(amount: number, people: number): number {
  if (!Number.isFinite(amount)) {
    throw new RangeError(
      `Per head: the amount is ${amount}, and it must be finite; leave out a row without an amount.`,
    );
  }
  if (!Number.isFinite(people) || people <= 0) {
    throw new RangeError(
      `Per head: the number of people is ${people}, and it must be finite and more than 0; ` +
        `leave out a row without people.`,
    );
  }
  return amount / people;
}
