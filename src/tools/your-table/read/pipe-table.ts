import { dsvFormat } from "d3-dsv";

const DASHES = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?$/;

/** A table as Markdown writes it, with bars between its cells only; null where the text is none. */
export function withoutPipes(text: string): string | null {
  const lines = text.split(/\r\n?|\n/).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const at = lines.findIndex((line) => DASHES.test(line));
  const [names = "", dashes = ""] = [lines[at - 1], lines[at]];
  if (at < 1 || !names.includes("|") || cellsOf(names).length !== cellsOf(dashes).length) return null;
  return dsvFormat("|").formatRows(lines.filter((_, i) => i !== at).map(cellsOf));
}

/** The cells of a line without the bars about them; a bar behind a backslash belongs to its cell. */
function cellsOf(line: string): string[] {
  const cells = [...line.matchAll(/((?:\\.|[^|\\])*)(?:\||\\?$)/g)].map(([, cell = ""]) =>
    cell.replaceAll("\\|", "|").trim(),
  );
  // The end of the line is matched once more.
  cells.pop();
  return line.startsWith("|") ? cells.slice(1) : cells;
}
