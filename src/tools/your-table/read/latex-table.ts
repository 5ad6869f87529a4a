import { dsvFormat } from "d3-dsv";

/** Commands that stand between rows, with what belongs to them. */
const RULES =
  /\\(?:hline|toprule|midrule|bottomrule|centering|noalign|addlinespace(?:\[[^\]]*\])?|c(?:line|midrule)(?:\([^)]*\))?\{[^}]*\})/g;
/** What stands in a table, behind its position, its width and its columns. */
const TABULAR = /\\begin\{tabular[^}]*\}(?:\[\w*\])?(?:\{(?:[^{}]|\{[^{}]*\})*\})*([\s\S]*?)\\end\{tabular/;
const COMMENT = /(^|[^\\])%.*$/gm;
const END = /\\\\(?:\[[^\]]*\])?/;
const WIDE = /^\\multicolumn\{(\d+)\}\{[^}]*\}\{(.*)\}$/s;
const STYLED = /\\(?:text\w*|math\w*|emph|footnotesize)\{([^{}]*)\}/g;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\\leq?\b/g, "≤"],
  [/\\geq?\b/g, "≥"],
  [/\\textless(?:\{\})?/g, "<"],
  [/\\beta\b/g, "β"],
  [/\\pm\b/g, "±"],
  [/\\dagger\b/g, "†"],
  [/\{,\}/g, ","],
  [/\\[,;: ]|~/g, " "],
  [/---?/g, "–"],
  [/[$^{}]/g, ""],
];

/** Whether a text holds rows of LaTeX: most end in two backslashes, with "&" between their cells. */
export function isLatex(text: string): boolean {
  if (/\\begin\{tabular/.test(text)) return true;
  const rows = text.split(/\r\n?|\n/).filter((line) => /[^\\]&/.test(line));
  return rows.length > 1 && rows.filter((line) => END.test(line)).length * 2 > rows.length;
}

/** Rows of LaTeX with tabs between their cells, without rules and comments, and with the signs that commands stand for. */
export function withoutLatex(text: string): string {
  const table = TABULAR.exec(text)?.[1] ?? text;
  const plain = table.replace(COMMENT, "$1").replace(RULES, "");
  const rows = plain.split(END.test(plain) ? END : /\r\n?|\n/);
  return dsvFormat("\t").formatRows(rows.filter((row) => row.includes("&")).map(cellsOf));
}

function cellsOf(row: string): string[] {
  // "\&" belongs to its cell.
  const cells = [...row.matchAll(/((?:\\[\s\S]|[^\\&])*)(?:&|$)/g)].map(([, cell = ""]) => cell.trim());
  // The end of the row is matched once more.
  cells.pop();
  return cells.flatMap((cell) => {
    const [, columns = "1", words = cell] = WIDE.exec(cell) ?? [];
    return [plainText(words), ...Array.from({ length: Number(columns) - 1 }, () => "")];
  });
}

function plainText(cell: string): string {
  const unstyled = cell.replace(STYLED, "$1").replace(/\\([%&_#])/g, "$1");
  const dollars = unstyled.replace(/\\\$/g, "");
  return SIGNS.reduce((text, [sign, instead]) => text.replace(sign, instead), dollars)
    .replace(/\s+/g, " ")
    .trim();
}
