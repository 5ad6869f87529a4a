import type { Column } from "../column.ts";
import { formulaFunctions } from "./formula.ts";
import { FormulaFault } from "./formula-error.ts";
import { isBareName, readTokens } from "./read-tokens.ts";
import type { Token } from "./read-tokens.ts";
import { quotedName } from "./write-formula.ts";

/** A name to put in the place of what is typed, from `start` to before `end`; the cursor then stands at `cursor`. */
export type Completion = {
  readonly kind: "column" | "function";
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  readonly cursor: number;
};

/** Completions offered at once. */
const mostCompletions = 10;

/** The tokens before the cursor; null inside quotes and after what is no formula. */
function tokensBefore(text: string): readonly Token[] | null {
  try {
    return readTokens(text).slice(0, -1);
  } catch (fault) {
    if (fault instanceof FormulaFault) return null;
    throw fault;
  }
}

/** What is being typed at the cursor: from where, and its letters; null where no name can stand. */
function typed(before: string): { readonly start: number; readonly letters: string } | null {
  const tick = before.lastIndexOf("`");
  if (tick >= 0) {
    const whole = tokensBefore(before.slice(0, tick));
    if (whole !== null && tokensBefore(before) === null)
      return { start: tick, letters: before.slice(tick + 1) };
  }
  const tokens = tokensBefore(before);
  if (tokens === null) return null;
  const last = tokens.at(-1);
  const touches = last?.end === before.length;
  if (last?.kind === "name" && !last.quoted && touches) return { start: last.start, letters: last.name };
  if (touches && last?.kind === "operator" && /^[a-z]+$/i.test(before.slice(last.start))) {
    return { start: last.start, letters: before.slice(last.start) };
  }
  if (last === undefined || last.kind === "operator" || last.kind === "(" || last.kind === ",") {
    return { start: before.length, letters: "" };
  }
  return last.kind === "name" && !last.quoted ? { start: before.length, letters: "" } : null;
}

/** Where the words before the cursor begin to spell a name with spaces or signs; null where they do not. */
function spelledFrom(before: string, name: string, letters: string): number | null {
  const written = before.toLowerCase();
  for (let length = Math.min(name.length, before.length); length > letters.length; length -= 1) {
    const start = before.length - length;
    const startsWord = start === 0 || /[\s(,+\-*/%^=<>!&|（，]/u.test(before.charAt(start - 1));
    if (startsWord && written.endsWith(name.slice(0, length).toLowerCase())) return start;
  }
  return null;
}

/** 0 where a name or title begins with what is typed, 1 where it holds it, 2 where it does neither. */
function rank(sought: string, ...names: readonly string[]): number {
  const lower = names.map((name) => name.toLowerCase());
  if (lower.some((name) => name.startsWith(sought))) return 0;
  return lower.some((name) => name.includes(sought)) ? 1 : 2;
}

/**
 * Columns and functions that begin with what is typed before the cursor, those that more of it spells first, then those that
 * hold it; all columns where an operand may begin. Titles are sought too. None inside a text in quotes, or where what stands there is one already.
 */
export function completeFormula(
  text: string,
  cursor: number,
  columns: readonly Pick<Column, "name" | "title">[],
): readonly Completion[] {
  const before = text.slice(0, cursor);
  const word = typed(before);
  if (word === null) return [];
  const { start, letters } = word;
  const [rest = ""] = /^[\p{L}\p{M}\p{N}_]*/u.exec(text.slice(cursor)) ?? [];
  const quoted = text.charAt(start) === "`";
  const tail = quoted ? (/^[^`]*`/.exec(text.slice(cursor))?.[0] ?? rest) : rest;
  const end = cursor + tail.length;
  const sought = letters.toLowerCase();
  const options: { readonly rank: number; readonly completion: Completion }[] = [];
  for (const { name, title = name } of columns) {
    const from = letters === "" || quoted || isBareName(name) ? null : spelledFrom(before, name, letters);
    const insert = quotedName(name);
    const begin = from ?? start;
    const completion = {
      kind: "column",
      name,
      start: begin,
      end,
      insert,
      cursor: begin + insert.length,
    } as const;
    options.push({ rank: from === null ? rank(sought, name, title) : -1, completion });
  }
  for (const name of quoted || letters === "" ? [] : formulaFunctions) {
    const insert = text.charAt(end) === "(" ? name : `${name}()`;
    const completion = {
      kind: "function",
      name,
      start,
      end,
      insert,
      cursor: start + name.length + 1,
    } as const;
    options.push({ rank: rank(sought, name), completion });
  }
  return options
    .filter(
      ({ rank: place, completion }) => place < 2 && completion.insert !== text.slice(completion.start, end),
    )
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostCompletions)
    .map(({ completion }) => completion);
}

/** The text with a completion put in. */
export function completed(text: string, { start, end, insert }: Completion): string {
  return text.slice(0, start) + insert + text.slice(end);
}
