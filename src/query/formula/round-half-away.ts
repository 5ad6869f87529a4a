/**
 * `x` to `digits` decimals, half away from zero: sign(x) · ⌊|x| · 10^digits + ½⌋ / 10^digits in double arithmetic (with
 * negative digits |x| is divided and the whole multiplied). No sum of its own is done on the decimal form: 1.005 is a
 * little less than it seems and rounds to 1.
 */
export function roundHalfAway(x: number, digits = 0): number {
  const scale = 10 ** Math.abs(digits);
  const size = digits < 0 ? Math.abs(x) / scale : Math.abs(x) * scale;
  const whole = Math.floor(size + 0.5);
  return Math.sign(x) * (digits < 0 ? whole * scale : whole / scale);
}
