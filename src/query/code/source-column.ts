import { isCategorical, isNumeric, type Column } from "../column.ts";
import type { Query } from "../query.ts";
import type { CodeContext } from "./code-context.ts";
import type { Written } from "./written-cells.ts";

/** A column as it is read. */
export type SourceColumn = Column & {
  /** How its numbers or dates are written by people, in a file of the reader's own; null where cells are plain. */
  readonly written: Written | null;
  /** Texts that mean "missing", beside the empty cell. */
  readonly missing: readonly string[];
};

/** A column with the type that the reader gave it, or that it has. */
export function sourceColumn(column: Column, types: Query["types"], { own }: CodeContext): SourceColumn {
  const typing = Object.hasOwn(types, column.name) ? types[column.name] : undefined;
  const missing = [...new Set([...(own?.missing ?? []), ...(typing?.missing ?? [])])].filter(
    (text) => text !== "",
  );
  const { type } = typing ?? column;
  const plain = (own === null && !typing) || (type !== "number" && type !== "integer" && type !== "date");
  const written = plain
    ? null
    : {
        as: type,
        commas: own?.commas?.includes(column.name) ?? false,
        monthFirst: own?.monthFirst?.includes(column.name) ?? false,
      };
  if (!typing) return { ...column, written, missing };
  const { levels: declared, ...rest } = column;
  const levels = typing.levels ?? (isCategorical(typing) ? declared : undefined);
  return { ...rest, type, ...(levels ? { levels } : {}), written, missing };
}

/** Whether cells of a column are read as text before they get their type. */
export function isReadAsText(column: SourceColumn): boolean {
  return !isNumeric(column) || column.written !== null || column.missing.length > 0;
}
