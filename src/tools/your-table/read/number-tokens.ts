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

const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?/g;
const POWERS: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** The ASCII forms of full-width characters (０１２，％), character by character. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** The ASCII forms of full-width characters, dashes and spaces, character by character. */
export function narrow(text: string): string {
  return halfWidth(text)
    .replace(/[−﹣–—―]/g, "-")
    .replace(/[〜∼]/g, "~")
    .replace(/≦/g, "≤")
    .replace(/≧/g, "≥")
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u3000]/g, " ");
}

/** A dash before a number is its sign where nothing but a bracket, a space or a word stands before it. */
function isSign(text: string, at: number, from: number): boolean {
  if (at < from || text[at] !== "-") return false;
  const before = text.slice(from, at);
  return from === 0 || /\S/.test(before.replace(/[)%\]]/g, ""));
}

/** Whether the computer has such a number: 1e400 is beyond it, as is one unit of the last digit of 1e-400. */
export function isRepresentable({ value, precision }: Token): boolean {
  return Number.isFinite(value) && Number.isFinite(precision) && precision > 0;
}

/** The numbers that stand in a cell, 万 and 亿 counted in. Where `decimalComma`, "," is the decimal sign. */
export function numberTokens(cell: string, decimalComma: boolean): Tokens {
  const narrowed = narrow(cell);
  const text = decimalComma ? narrowed.replace(/[.,]/g, (sign) => (sign === "," ? "." : ",")) : narrowed;
  const tokens: Token[] = [];
  let shape = "";
  let done = 0;
  for (const found of text.matchAll(NUMBER)) {
    const start = isSign(text, found.index - 1, done) ? found.index - 1 : found.index;
    const digits = found[0];
    const power = POWERS[text[found.index + digits.length] ?? ""] ?? 0;
    const end = found.index + digits.length + (power > 0 ? 1 : 0);
    const [mantissa = "", exponent = "0"] = digits.replaceAll(",", "").split(/[eE]/);
    const shift = Number(exponent) + power;
    const size = Number(`${mantissa}e${shift}`);
    const decimals = mantissa.split(".")[1]?.length ?? 0;
    tokens.push({
      start,
      end,
      value: start < found.index ? -size : size,
      precision: Number(`1e${shift - decimals}`),
    });
    shape += `${text.slice(done, start)}#`;
    done = end;
  }
  return { shape: (shape + text.slice(done)).replaceAll(" ", ""), tokens };
}
