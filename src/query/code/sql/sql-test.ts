import { isNumeric } from "../../column.ts";
import type { Columns, RowTest } from "../row-test.ts";
import type { Dialect } from "./dialect.ts";
import type { Names } from "./column-names.ts";

/** What a row must be to pass, as a condition that needs no brackets under AND; unknown counts as no. */
export function sqlTest(test: RowTest, columns: Columns, names: Names, dialect: Dialect): string {
  const value = (of: string | number): string => (typeof of === "number" ? String(of) : dialect.text(of));
  switch (test.is) {
    case "always":
      return "TRUE";
    case "never":
      return "FALSE";
    case "missing":
      return `${names.of(test.column)} IS NULL`;
    case "present":
      return `${names.of(test.column)} IS NOT NULL`;
    case "one-of":
    case "none-of": {
      const at = names.of(test.column);
      const inside = test.is === "one-of";
      const [first = "", ...rest] = test.values.map(value);
      const held =
        rest.length === 0
          ? `${at} ${inside ? "=" : "<>"} ${first}`
          : `${at} ${inside ? "IN" : "NOT IN"} (${[first, ...rest].join(", ")})`;
      return test.orMissing ? `(${held} OR ${at} IS NULL)` : held;
    }
    case "range": {
      const column = columns.get(test.column);
      const name = names.of(test.column);
      const at = column && isNumeric(column) ? name : dialect.ordered(name);
      const { low, high } = test;
      if (low !== null && high !== null) return `${at} BETWEEN ${value(low)} AND ${value(high)}`;
      return low !== null ? `${at} >= ${value(low)}` : `${at} <= ${value(high ?? 0)}`;
    }
    case "contains":
      return dialect.contains(`lower(${names.of(test.column)})`, dialect.text(test.text));
    case "starts":
      return dialect.starts(`lower(${names.of(test.column)})`, dialect.text(test.text));
    case "equals":
      return `lower(${names.of(test.column)}) = ${dialect.text(test.text)}`;
    case "pattern":
      return dialect.matches(names.of(test.column), test.text);
    case "any":
      return `(${test.of.map((part) => sqlTest(part, columns, names, dialect)).join("\n    OR ")})`;
  }
}
