import { markdownTable } from "../copy/markdown-table.ts";
import type { CodebookEntry } from "../../../publish/table-files/codebook.ts";
import { codebookLines } from "../../../publish/table-files/codebook.ts";
import type { About, FileWords } from "../../../publish/table-files/file-words.ts";

/** The README beside a file: its title, what is known of it, then what each column holds. Markdown, ends in a line feed. */
export function readme(about: About, codebook: readonly CodebookEntry[], words: FileWords): string {
  const [[, title] = ["", words.codebook], ...rest] = about;
  const said = rest.map(([label, value]) => `**${oneLine(label)}**  \n${plain(value)}\n`);
  const [header = [], ...lines] = codebookLines(codebook, words);
  return [
    `# ${oneLine(plain(title))}\n`,
    ...said,
    `## ${words.codebook}\n`,
    markdownTable(header.map(String), lines, new Set([4])),
  ].join("\n");
}

/** Text that Markdown leaves as it is; addresses keep theirs. */
function plain(text: string): string {
  return text.replaceAll("\n", "  \n").replace(/[\\`*<]|^#+(?=\s)/gm, "\\$&");
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ");
