import type { Column, ColumnType } from "../../query/column.ts";
import type { Query, Typing } from "../../query/query.ts";

type Types = Query["types"];

/** The reader's typing of a column; null where it stands as found or declared. */
export function typingOf(types: Types, name: string): Typing | null {
  return Object.hasOwn(types, name) ? (types[name] ?? null) : null;
}

/**
 * The question with another typing of one column, null for the one found. Filters of the column go where its cells are
 * of another kind (numbers, dates, words), since they could not be put to it.
 */
export function withTyping(query: Query, column: Column, typing: Typing | null): Query {
  const { name } = column;
  const before = typingOf(query.types, name)?.type ?? column.type;
  const after = typing?.type ?? column.type;
  const types = Object.fromEntries(Object.entries(query.types).filter(([key]) => key !== name));
  if (typing) define(types, name, typing);
  const same = kindOf(before) === kindOf(after);
  return {
    ...query,
    types,
    filters: same ? query.filters : query.filters.filter((filter) => filter.column !== name),
  };
}

/** A header may be `__proto__`. */
function define(types: Record<string, Typing>, name: string, typing: Typing): void {
  Object.defineProperty(types, name, { value: typing, enumerable: true, configurable: true, writable: true });
}

export function kindOf(type: ColumnType): "numbers" | "dates" | "words" {
  if (type === "number" || type === "integer") return "numbers";
  return type === "date" ? "dates" : "words";
}

/** Texts divided by commas, without the blanks around them or any twice. */
export function parseTokens(text: string): readonly string[] {
  return [...new Set(text.split(/[,，、]/).map((token) => token.trim()))].filter((token) => token !== "");
}
