import { measure, type Measure, span } from "./measure.ts";
import type { Operand } from "./operand.ts";

/** The values at which a function is tried: as written, and with every rounding. */
export type Values = { readonly nominal: readonly number[]; readonly rounded: readonly number[] };

/** The ends of an operand. Throws where it is missing. */
export function valuesOf(operand: Operand): Values {
  const measured = measure(operand);
  if (measured === null) throw new Error(`"${operand.id}" is missing: compute only with what has a value.`);
  const { nominal, rounded } = span(measured);
  return { nominal: [nominal.low, nominal.high], rounded: [rounded.low, rounded.high] };
}

/**
 * The least and the greatest of a function over every combination of values: right wherever the function
 * rises or falls in each of its arguments between the values given. Null where it is not finite anywhere.
 */
export function over(f: (...values: number[]) => number, ...inputs: readonly Values[]): Measure | null {
  const reach = (which: keyof Values): readonly [number, number] => {
    let combinations: number[][] = [[]];
    for (const input of inputs) {
      combinations = combinations.flatMap((chosen) => input[which].map((value) => [...chosen, value]));
    }
    const results = combinations.map((values) => f(...values));
    return [Math.min(...results), Math.max(...results)];
  };
  const [nominal, rounded] = [reach("nominal"), reach("rounded")];
  if (![...nominal, ...rounded].every(Number.isFinite)) return null;
  return [
    {
      nominal: { low: nominal[0], high: nominal[1] },
      rounded: { low: rounded[0], high: rounded[1] },
    },
  ];
}
