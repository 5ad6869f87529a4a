import type { CodeContext } from "../../query/code/code-context.ts";
import type { CodeLanguage } from "../../query/code/code-language.ts";
import { writeCode } from "../../query/code/write-code.ts";
import type { Query } from "../../query/query.ts";
import type { Answer } from "../engine-client.ts";
import type { OpenTable } from "../explorer.ts";

/** A question with its own answer. */
export type View = { readonly query: Query; readonly table: OpenTable; readonly answer: Answer };

/** The code of a view. Addresses of the site's tables are made whole by `base`. */
export function codeOfView(language: CodeLanguage, { query, table, answer }: View, base: string): string {
  return writeCode(language, query, contextOf(table, answer, base));
}

const mendings = [
  "quote-open",
  "quote-loose",
  "rows-short",
  "rows-long",
  "scale-repeated",
  "scale-converted",
  "columns-empty",
  "header-cut",
  "replaced",
];

/** Whether a file had to be mended when it was opened, so that no other reader would read it so. */
export function isMended({ notes }: Pick<OpenTable, "notes">): boolean {
  return notes.some(({ key }) => mendings.some((mending) => key === `explore.note.${mending}`));
}

function contextOf(table: OpenTable, answer: Answer, base: string): CodeContext {
  const { site, read, title } = table;
  const notes = [...table.notes, ...answer.notes];
  // Levels that were found in the cells, where the reader declared an order without saying which.
  const found = new Map(
    answer.available
      .filter(({ from }) => from === "source" || from === "group")
      .map(({ name, levels }) => [name, levels]),
  );
  const columns = table.columns.map((column) => {
    const levels = found.get(column.name) ?? column.levels;
    return levels ? { ...column, levels } : column;
  });
  const pivotValues = answer.available.filter(({ from }) => from === "pivot").map(({ name }) => name);
  if (site) {
    const { csv, citation } = site.table;
    return { columns, address: new URL(csv, base).href, pivotValues, own: null, title, citation };
  }
  const noted = (key: string): readonly string[] =>
    notes.flatMap((note) =>
      note.key === `explore.note.${key}` ? [String(note.values["column"] ?? "")] : [],
    );
  return {
    columns,
    address: title,
    pivotValues,
    title,
    own: {
      encoding: read?.encoding ?? "utf-8",
      delimiter: read?.delimiter ?? ",",
      header: read?.header ?? true,
      missing: [],
      commas: noted("decimal-comma"),
      monthFirst: noted("dates-month-first"),
    },
  };
}
