import { narrow, scalePowers } from "../../../query/read/parse-number.ts";

/** A number within a cell. */
export type Token = {
  /** From where to where it stands in the text, its sign included. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** One unit of its last digit. */
  readonly precision: number;
};

/** The numbers of a cell, and the cell without spaces and with "#" in place of each. */
export type Tokens = { readonly shape: string; readonly tokens: readonly Token[] };

const GROUPED = String.raw`\d{1,3}(?:,\d{3})+(?![\d,])`;
const SPACED = String.raw`\d{1,3}(?: \d{3})+(?!\d)`;
const REST = String.raw`(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;
const NUMBER = new RegExp(`(?:${GROUPED}${REST}`, "g");
const SPACED_NUMBER = new RegExp(`(?:(?:${GROUPED}|${SPACED})${REST}`, "g");
/** The longest first: 万亿 begins as 万 does. */
const SCALES = Object.keys(scalePowers).sort((a, b) => b.length - a.length);
const SCALE = new RegExp(` ?(${SCALES.join("|")})`, "y");

/** What `narrow` makes of a cell, and the other signs of a cell that holds several numbers, character by character. */
export function narrowCell(text: string): string {
  return narrow(text)
    .replace(/[–—―]/g, "-")
    .replace(/[〜∼]/g, "~")
    .replace(/≦/g, "≤")
    .replace(/≧/g, "≥")
    .replace(/[^\S\r\n]|\u200b/g, " ");
}

/** A dash or a plus before a number is its sign where nothing but a bracket, a space or a word stands before it. */
function isSign(text: string, at: number, from: number): boolean {
  if (at < from || !/[-+]/.test(text.charAt(at))) return false;
  const before = text.slice(from, at);
  return from === 0 || /\S/.test(before.replace(/[)%\]]/g, ""));
}

/** Whether the computer has such a number: 1e400 is beyond it, as is one unit of the last digit of 1e-400. */
export function isRepresentable({ value, precision }: Token): boolean {
  return Number.isFinite(value) && Number.isFinite(precision) && precision > 0;
}

/**
 * The numbers that stand in a cell, 万 and 亿 counted in. Where `decimalComma`, "," is the decimal sign. "1 234" is one
 * number where `spaced`, else two.
 */
export function numberTokens(cell: string, decimalComma: boolean, spaced = true): Tokens {
  const narrowed = narrowCell(cell);
  const text = decimalComma ? narrowed.replace(/[.,]/g, (sign) => (sign === "," ? "." : ",")) : narrowed;
  const tokens: Token[] = [];
  let shape = "";
  let done = 0;
  for (const found of text.matchAll(spaced ? SPACED_NUMBER : NUMBER)) {
    const start = isSign(text, found.index - 1, done) ? found.index - 1 : found.index;
    const digits = found[0];
    const after = found.index + digits.length;
    SCALE.lastIndex = after;
    const [written = "", scale = ""] = SCALE.exec(text) ?? [];
    const [mantissa = "", exponent = "0"] = digits.replace(/[, ]/g, "").split(/[eE]/);
    const shift = Number(exponent) + (scalePowers[scale] ?? 0);
    const size = Number(`${mantissa}e${shift}`);
    const decimals = mantissa.split(".")[1]?.length ?? 0;
    tokens.push({
      start,
      end: after + written.length,
      value: text[start] === "-" ? -size : size,
      precision: Number(`1e${shift - decimals}`),
    });
    shape += `${text.slice(done, start)}#`;
    done = after + written.length;
  }
  return { shape: (shape + text.slice(done)).replace(/\s/g, ""), tokens };
}
