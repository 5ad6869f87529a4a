import type { Cell, Column } from "../../../query/column.ts";
import type { CodebookEntry } from "../../../publish/table-files/codebook.ts";
import type { About } from "../../../publish/table-files/file-words.ts";

/**
 * The rows as JSON: `about` (labels and values), `columns` (the codebook), `rows` (an object a line, `null` for missing).
 */
export function json(
  columns: readonly Column[],
  lines: readonly (readonly Cell[])[],
  about: About,
  codebook: readonly CodebookEntry[],
): Uint8Array {
  const names = columns.map(({ name }) => JSON.stringify(name));
  // Written by name, because an object would put columns named like numbers first, and lose one named `__proto__`.
  const rows = lines.map(
    (line) => `{${names.map((name, i) => `${name}:${JSON.stringify(line[i] ?? null)}`).join(",")}}`,
  );
  const said = about.map(([label, value]) => JSON.stringify({ label, value }));
  const described = codebook.map((entry) => JSON.stringify(entry));
  const list = (items: readonly string[]): string =>
    items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n]`;
  return new TextEncoder().encode(
    `{\n"about": ${list(said)},\n"columns": ${list(described)},\n"rows": ${list(rows)}\n}\n`,
  );
}
