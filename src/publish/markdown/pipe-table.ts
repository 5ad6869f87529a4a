/**
 * A table in the syntax of GitHub Flavored Markdown. Cells are Markdown already; a line that is shorter than the head
 * ends with empty cells.
 */
export function pipeTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const write = (cells: readonly string[]): string =>
    `| ${head.map((_, i) => (cells[i] ?? "").replaceAll("\n", " ")).join(" | ")} |`;
  return [write(head), `|${" --- |".repeat(head.length)}`, ...lines.map(write)].join("\n");
}
