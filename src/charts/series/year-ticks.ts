/** Width of a four-digit year at 12 px, and the gap to the next. */
const YEAR = 26;
const GAP = 12;

/** Round years that fit, `step` px from year to year. */
export function yearTicks(from: number, until: number, step: number): readonly number[] {
  const steps = until - from > 14 ? [5, 10, 20, 50] : [1, 2, 5, 10];
  const every = steps.find((years) => years * step >= YEAR + GAP) ?? 100;
  const first = Math.ceil(from / every) * every;
  return Array.from({ length: Math.floor((until - first) / every) + 1 }, (_, i) => first + i * every);
}
