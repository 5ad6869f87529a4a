import type { Cell } from "../column.ts";

// How a value stands inside a parameter of the address. "~" takes the character after it as it is, and makes what it
// stands in a text: "~2007" is the text, "2007" the number. "~missing" and "~empty" begin with a "~" before a letter,
// which no text is ever written with.
const MISSING = "~missing";
const EMPTY = "~empty";

/** A name or a text, with `~` before every separator it holds. */
export function writeText(text: string, separators: string): string {
  if (text === "") return EMPTY;
  return Array.from(text, (character) =>
    character === "~" || separators.includes(character) ? `~${character}` : character,
  ).join("");
}

export function readText(written: string): string {
  return written === EMPTY ? "" : written.replace(/~([^])/gu, "$1");
}

/** A missing cell, a number in its shortest exact form, or a text that cannot be taken for either. */
export function writeCell(cell: Cell, separators: string): string {
  if (cell === null) return MISSING;
  if (typeof cell === "number") return numberText(cell);
  return readsAsNumber(cell) ? `~${writeText(cell, separators)}` : writeText(cell, separators);
}

export function readCell(written: string): Cell {
  if (written === MISSING) return null;
  return readsAsNumber(written) ? Number(written) : readText(written);
}

/** Parts between separators that no `~` stands before; still written. */
export function splitWritten(written: string, separator: string): string[] {
  const parts = [""];
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at);
    if (character === separator) parts.push("");
    else {
      const whole = character === "~" ? character + written.charAt((at += 1)) : character;
      parts.push(`${parts.pop() ?? ""}${whole}`);
    }
  }
  return parts;
}

/** The items of a list; nothing written is an empty list. */
export function splitList(written: string): string[] {
  return written === "" ? [] : splitWritten(written, ",");
}

/** A name, and all that follows the first separator after it, as it stands; null where there is no separator. */
export function splitName(written: string): { readonly name: string; readonly rest: string } | null {
  const first = splitWritten(written, ":")[0] ?? "";
  return first.length < written.length
    ? { name: readText(first), rest: written.slice(first.length + 1) }
    : null;
}

/** Percent-encoded only where an address, or a link in a mail or in Markdown, needs it. */
export function encodeParameter(name: string, text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, "\ufffd");
  const encoded = encodeURIComponent(whole)
    .replace(/%3A/g, ":")
    .replace(/%2F/g, "/")
    .replace(/%2C/g, ",")
    .replace(/%20/g, "+")
    .replace(/['()]/g, percent);
  return `${name}=${encoded}`;
}

/** Encodes a last character that would be taken for the end of a sentence, and not of the link. */
export function closeAddress(address: string): string {
  return address.replace(/[.,:!*~/+]$/, (last) => (last === "+" ? "%20" : percent(last)));
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function numberText(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
}

function readsAsNumber(text: string): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e-?\d+)?$/.test(text) && Number.isFinite(Number(text));
}
