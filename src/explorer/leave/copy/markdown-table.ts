import { separatedCell } from "../files/separated.ts";
import type { Cell } from "../../../query/column.ts";

/**
 * A table in GitHub's Markdown. A cell keeps to its line, shows its marks as they are, and begins like no formula.
 *
 * @param right columns set to the right, by number
 */
export function markdownTable(
  header: readonly string[],
  lines: readonly (readonly Cell[])[],
  right: ReadonlySet<number>,
): string {
  const row = (cells: readonly Cell[]): string => `| ${cells.map(markdownCell).join(" | ")} |`;
  const rule = header.map((_, i) => (right.has(i) ? "---:" : "---"));
  return [row(header), `| ${rule.join(" | ")} |`, ...lines.map(row)].join("\n") + "\n";
}

function markdownCell(cell: Cell): string {
  if (typeof cell !== "string") return separatedCell(cell);
  return (
    separatedCell(cell)
      .replace(/[\\`*[\]|~]/g, "\\$&")
      // Within a word an underscore is no mark.
      .replace(/(^|[^\p{L}\p{N}])_|_(?=[^\p{L}\p{N}]|$)/gu, "$1\\_")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replace(/\r\n|[\r\n]/g, "<br>")
  );
}
