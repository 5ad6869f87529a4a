/** How a number may have come to be misprinted. */
export type SlipKind = "swapped" | "point" | "digit";
export type Slip = { readonly kind: SlipKind; readonly text: string };

/** Other ways to write digits that differ by one slip: two digits swapped, the decimal point moved, one digit changed. */
export function slipsOf(number: string): readonly Slip[] {
  const slips: readonly Slip[] = [
    ...swapped(number).map((text): Slip => ({ kind: "swapped", text })),
    ...moved(number).map((text): Slip => ({ kind: "point", text })),
    ...changed(number).map((text): Slip => ({ kind: "digit", text })),
  ];
  return slips.filter(
    ({ text }, i) => text !== number && slips.findIndex((other) => other.text === text) === i,
  );
}

const isDigit = (sign: string | undefined): boolean => sign !== undefined && /^\d$/.test(sign);

/** A number is not written with a zero before its first digit. */
const isUsual = (text: string): boolean => !/^\D*0\d/.test(text);

function changed(number: string): readonly string[] {
  return [...number].flatMap((sign, i) =>
    isDigit(sign)
      ? Array.from({ length: 10 }, (_, digit) => number.slice(0, i) + digit + number.slice(i + 1)).filter(
          isUsual,
        )
      : [],
  );
}

function swapped(number: string): readonly string[] {
  return [...number].flatMap((sign, i) => {
    // Across a decimal point or a comma, digits are neighbours as well.
    const next = isDigit(number[i + 1]) ? i + 1 : i + 2;
    if (!isDigit(sign) || !isDigit(number[next])) return [];
    const text =
      number.slice(0, i) + number[next] + number.slice(i + 1, next) + sign + number.slice(next + 1);
    return isUsual(text) ? [text] : [];
  });
}

/** The same digits, ten or a hundred times as much or as little; a group of thousands is not kept. */
function moved(number: string): readonly string[] {
  const parts = /^([\d, ]*)(?:\.(\d*))?$/.exec(number);
  if (!parts) return [];
  const [, grouped = "", decimals = ""] = parts;
  const digits = grouped.replace(/[, ]/g, "") + decimals;
  const point = digits.length - decimals.length;
  return [-2, -1, 1, 2].flatMap((by) => {
    const at = point + by;
    const padded = at <= 0 ? "0".repeat(1 - at) + digits : digits.padEnd(at, "0");
    const place = at <= 0 ? 1 : at;
    const whole = padded.slice(0, place).replace(/^0+(?=\d)/, "");
    const rest = padded.slice(place);
    return [`${whole}${rest === "" ? "" : `.${rest}`}`];
  });
}
