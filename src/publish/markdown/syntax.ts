const LETTER = /[\p{L}\p{N}]/u;

/**
 * A text as Markdown that reads as the same text on one line: what would begin emphasis, a link, a tag, a heading, an
 * item, an entity or a cell is escaped.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*[\]<>|~]/g, "\\$&")
      // Within a word an underscore is no mark.
      .replace(/_/g, (mark, at: number, whole: string) =>
        LETTER.test(whole.charAt(at - 1)) && LETTER.test(whole.charAt(at + 1)) ? mark : `\\${mark}`,
      )
      .replace(/(^|\s)#/g, "$1\\#")
      .replace(/^(\s*)([-+])(?=\s|$)/, "$1\\$2")
      .replace(/^(\s*\d+)(?=[.)](?:\s|$))/, "$1\\")
      .replace(/&(?=#?\w+;)/g, "&amp;")
      .replace(/\s*(?:\r\n|[\r\n])\s*/g, " ")
  );
}

/** A text as a cell of a table, its lines told apart. */
export function escapeCell(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(escapeMarkdown)
    .join("<br>");
}

/** Prose of several lines, with their breaks; addresses in it stay as they are. */
export function escapeLines(text: string): string {
  return text.replace(/[\\`*<]|^#+(?=\s)/gm, "\\$&").replaceAll("\n", "  \n");
}

/**
 * A table in the syntax of GitHub Flavored Markdown. Cells are Markdown already; a line that is shorter than the head
 * ends with empty cells.
 *
 * @param right columns set to the right, by number
 */
export function pipeTable(
  head: readonly string[],
  lines: readonly (readonly string[])[],
  right: ReadonlySet<number> = new Set(),
): string {
  const write = (cells: readonly string[]): string =>
    `| ${head.map((_, i) => (cells[i] ?? "").replaceAll("\n", " ")).join(" | ")} |`;
  const rule = head.map((_, i) => (right.has(i) ? "---:" : "---"));
  return [write(head), write(rule), ...lines.map(write)].join("\n");
}

/** A list of items that are Markdown already. */
export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");
