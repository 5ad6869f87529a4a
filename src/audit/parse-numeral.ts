import type { Relation } from "./quantity.ts";

export type Numeral = { readonly value: number; readonly relations: readonly Relation[] };

const RELATIONS: readonly (readonly [RegExp, readonly Relation[]])[] = [
  [/^(?:no more than|not more than|at most|up to) /, ["≤"]],
  [/^(?:no less than|not less than|no fewer than|at least) /, ["≥"]],
  [/^(?:less than|fewer than|under|below) /, ["<"]],
  [/^(?:more than|greater than|over|above) /, [">"]],
  [/^(?:nearly|almost|close to|not quite) /, ["<", "≈"]],
  [/^(?:about|around|approximately|roughly|some) /, ["≈"]],
];

const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const ORDINALS = "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth";

const list = (words: string, value: (at: number) => number): [string, number][] =>
  words.split(" ").map((word, at) => [word, value(at)]);

const SMALL = new Map([
  ...list(ONES, (at) => at + 1),
  ...list(TENS, (at) => (at + 2) * 10),
  ["a", 1],
  ["an", 1],
] as [string, number][]);
const LARGE = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);
const PARTS = new Map([
  ["half", 2],
  ["quarter", 4],
  ["hundredth", 100],
  ["thousandth", 1000],
  ...list(ORDINALS, (at) => at + 3),
] as [string, number][]);
const ALONE = new Map([
  ["zero", 0],
  ["none", 0],
  ["once", 1],
  ["both", 2],
  ["twice", 2],
  ["double", 2],
  ["doubled", 2],
  ["triple", 3],
  ["tripled", 3],
  ["quadrupled", 4],
  ["half", 1 / 2],
  ["twelfth", 1 / 12],
]);

/**
 * The number that English words stand for, with the relations that may file it: whole numbers, parts ("two
 * thirds", "one in ten", "seven and a half") and multiples ("doubled"). Null where any word is none of a number.
 */
export function parseNumeral(words: string): Numeral | null {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, " ");
  const relation = RELATIONS.find(([pattern]) => pattern.test(text));
  const value = valueOf(relation ? text.replace(relation[0], "") : text);
  return value === null ? null : { value, relations: relation?.[1] ?? ["="] };
}

function valueOf(text: string): number | null {
  const alone = ALONE.get(text);
  if (alone !== undefined) return alone;
  const [, part, whole] = /^(.+) (?:in|out of) (.+)$/.exec(text) ?? [];
  if (part !== undefined && whole !== undefined) return quotient(wholeNumber(part), wholeNumber(whole));
  const [, before, after] = /^(.+) and (.+)$/.exec(text) ?? [];
  const fraction = after === undefined ? null : after === "half" ? 1 / 2 : partOf(after);
  if (before !== undefined && fraction !== null) {
    // "A million and a half" is half a million more.
    const number = UNITS.test(before) ? null : wholeNumber(before);
    return number === null ? null : number + fraction;
  }
  return partOf(text) ?? wholeNumber(text);
}

const UNITS = /\b(?:dozen|hundred|thousand|million|billion)$/;

/** "two thirds", "one half" */
function partOf(text: string): number | null {
  const [, count, name] = /^(.+) (\w+?)$/.exec(text) ?? [];
  if (count === undefined || name === undefined || count.includes(" and ")) return null;
  const singular = name === "halves" ? "half" : name.replace(/s$/, "");
  return quotient(wholeNumber(count), PARTS.get(singular) ?? null);
}

function quotient(part: number | null, whole: number | null): number | null {
  return part === null || whole === null ? null : part / whole;
}

/** "two hundred and thirty-four thousand"; null where the larger word comes second: "two thousand million" */
function wholeNumber(text: string): number | null {
  let total = 0;
  let group = 0;
  let last = Infinity;
  for (const word of text.split(" ").filter((each) => each !== "and")) {
    const [small, large] = [SMALL.get(word), LARGE.get(word)];
    if (small !== undefined) group += small;
    else if (word === "hundred" || word === "dozen") group = (group || 1) * (word === "dozen" ? 12 : 100);
    else if (large === undefined || large >= last) return null;
    else {
      total += (group || 1) * large;
      group = 0;
      last = large;
    }
  }
  return total + group || null;
}
