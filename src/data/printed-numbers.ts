import { numberWord, valueOfWord } from "./number-words.ts";

const DIGITS =
  /(?<!\d)(?<whole>\d{1,3}(?:(?:,| |, )\d{3})+(?!\d)|\d+)(?<fraction>\.\d+)?(?:(?<decade>s\b)|(?<million>\s+million\b))?/g;

/**
 * The numbers in characters as printed, in their order: "19, 387, 700 yuan" is 19387700, "1.2 million" is
 * 1200000, "1990s" is 1990 and 1999. Commas and blanks before three digits separate thousands. Words are read
 * only where there is no digit; the list is empty where no word of the closed list stands either.
 */
export function printedNumbers(text: string): readonly number[] {
  const numbers = [...text.matchAll(DIGITS)].flatMap(({ groups = {} }) => {
    const whole = (groups["whole"] ?? "").replaceAll(/[, ]/g, "");
    const number = Number(`${whole}${groups["fraction"] ?? ""}${groups["million"] ? "e6" : ""}`);
    return groups["decade"] ? [number, number + 9] : [number];
  });
  if (numbers.length > 0) return numbers;
  return [...text.matchAll(new RegExp(numberWord, "gi"))].map(([word]) => valueOfWord(word) ?? NaN);
}
