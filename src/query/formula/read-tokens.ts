import { FormulaFault } from "./formula-error.ts";
import type { Span } from "./formula-error.ts";
import type { BinaryOperator } from "./formula.ts";

/** A word or sign of a formula, and where it stands in the text. */
export type Token = Span &
  (
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "text"; readonly value: string }
    | { readonly kind: "name"; readonly name: string; readonly quoted: boolean }
    | { readonly kind: "operator"; readonly op: BinaryOperator | "not" }
    | { readonly kind: "missing" | "(" | ")" | "," | "end" }
  );

/** What a formula can be written with, longest first; signs of keyboards and of other languages beside the canonical. */
const signs: readonly (readonly [string, BinaryOperator | "not"])[] = [
  ["==", "="],
  ["!=", "!="],
  ["<>", "!="],
  ["<=", "<="],
  [">=", ">="],
  ["&&", "and"],
  ["||", "or"],
  ["**", "^"],
  ["=", "="],
  ["<", "<"],
  [">", ">"],
  ["!", "not"],
  ["&", "and"],
  ["|", "or"],
  ["+", "+"],
  ["-", "-"],
  ["*", "*"],
  ["/", "/"],
  ["%", "%"],
  ["^", "^"],
  ["≠", "!="],
  ["≤", "<="],
  ["≥", ">="],
  ["−", "-"],
  ["×", "*"],
  ["÷", "/"],
];

/** Words that are no names, whatever their case; a column so called stands in backticks. */
const reservedWords = ["and", "or", "not", "missing"] as const;

/** A name that needs no backticks, sought from `lastIndex`. */
const namePattern = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const numberPattern = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;

/** Whether a name may stand without backticks. */
export function isBareName(name: string): boolean {
  namePattern.lastIndex = 0;
  const [found] = namePattern.exec(name) ?? [];
  return found === name && !(reservedWords as readonly string[]).includes(name.toLowerCase());
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** Signs and digits that a Chinese keyboard writes in full width, in half width; every sign keeps its place. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ");
}

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", "`": "`", "“": "”", "‘": "’" };

/** What stands between the quote at `start` and the next like it; a doubled quote inside stands for itself. */
function readQuoted(text: string, start: number): { readonly value: string; readonly end: number } {
  const open = text.charAt(start);
  const close = closing[open] ?? open;
  let value = "";
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) !== close) value += text.charAt(at);
    else if (text.charAt(at + 1) === close) value += text.charAt((at += 1));
    else return { value, end: at + 1 };
  }
  throw new FormulaFault("open-quote", { start, end: text.length }, { quote: close });
}

/** The token at `at`, where something other than a space stands. */
function readToken(text: string, narrow: string, at: number): Token {
  const sign = narrow.charAt(at);
  if (Object.hasOwn(closing, text.charAt(at))) {
    const { value, end } = readQuoted(text, at);
    return text.charAt(at) === "`"
      ? { kind: "name", name: value, quoted: true, start: at, end }
      : { kind: "text", value, start: at, end };
  }
  const digits = match(numberPattern, narrow, at);
  if (digits !== "") {
    const span = { start: at, end: at + digits.length };
    const value = Number(digits);
    if (!Number.isFinite(value)) throw new FormulaFault("number-size", span);
    if (/^0\d/.test(digits)) throw new FormulaFault("leading-zero", span);
    return { kind: "number", value, ...span };
  }
  const name = match(namePattern, text, at);
  if (name !== "") {
    const span = { start: at, end: at + name.length };
    const word = reservedWords.find((reserved) => reserved === name.toLowerCase());
    if (word === "missing") return { kind: "missing", ...span };
    if (word !== undefined) return { kind: "operator", op: word, ...span };
    return { kind: "name", name, quoted: false, ...span };
  }
  if (sign === "(" || sign === ")" || sign === ",") return { kind: sign, start: at, end: at + 1 };
  const [written = "", op] = signs.find(([candidate]) => narrow.startsWith(candidate, at)) ?? [];
  if (op !== undefined) return { kind: "operator", op, start: at, end: at + written.length };
  const [strange = ""] = text.slice(at);
  throw new FormulaFault("sign", { start: at, end: at + strange.length }, { sign: strange });
}

/** The tokens of a formula, the last of them "end". @throws FormulaFault at what cannot stand in a formula. */
export function readTokens(text: string): readonly Token[] {
  const narrow = halfWidth(text);
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    at += match(/\s*/y, narrow, at).length;
    if (at >= text.length) return [...tokens, { kind: "end", start: text.length, end: text.length }];
    const token = readToken(text, narrow, at);
    tokens.push(token);
    at = token.end;
  }
}
