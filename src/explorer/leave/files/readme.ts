import type { Cell } from "../../../query/column.ts";
import { separatedCell } from "./separated.ts";
import type { CodebookEntry } from "../../../publish/table-files/codebook.ts";
import { codebookLines } from "../../../publish/table-files/codebook.ts";
import { escapeCell, escapeLines, pipeTable } from "../../../publish/markdown/syntax.ts";
import type { About, FileWords } from "../../../publish/table-files/file-words.ts";

/** The README beside a file: its title, what is known of it, then what each column holds. Markdown, ends in a line feed. */
export function readme(about: About, codebook: readonly CodebookEntry[], words: FileWords): string {
  const [[, title] = ["", words.codebook], ...rest] = about;
  const said = rest.map(([label, value]) => `**${oneLine(label)}**  \n${escapeLines(value)}\n`);
  const [header = [], ...lines] = codebookLines(codebook, words);
  return [
    `# ${oneLine(escapeLines(title))}\n`,
    ...said,
    `## ${words.codebook}\n`,
    `${pipeTable(
      header.map(cell),
      lines.map((line) => line.map(cell)),
      new Set([4]),
    )}\n`,
  ].join("\n");
}

const cell = (value: Cell): string => escapeCell(separatedCell(value));

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ");
