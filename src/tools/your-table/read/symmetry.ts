export type Rounded = { readonly value: number; readonly precision: number };
export type Bounded = { readonly estimate: Rounded; readonly low: Rounded; readonly high: Rounded };

/** Whether an interval may lie evenly about its estimate as its digits are rounded. */
export function liesEvenly({ estimate, low, high }: Bounded, scale: "log" | "linear"): boolean {
  const middle = (shift: number): number => {
    const [from, to] = [low, high].map(({ value, precision }) => value + (shift * precision) / 2) as [
      number,
      number,
    ];
    return scale === "linear" ? (from + to) / 2 : Math.sqrt(Math.max(0, from) * Math.max(0, to));
  };
  const room = estimate.precision * (0.5 + 1e-9);
  return estimate.value >= middle(-1) - room && estimate.value <= middle(1) + room;
}

/** How many of them lie evenly. */
export function evenly(all: readonly Bounded[], scale: "log" | "linear"): number {
  return all.filter((each) => liesEvenly(each, scale)).length;
}
