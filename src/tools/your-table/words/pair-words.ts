import type { Series } from "../read/series.ts";
import type { Work } from "../read/work.ts";
import type { Tool } from "../tool.ts";

/** The names of the columns that belong together: "People + % + n". */
export function pairWords({ columns }: Series, { sheet }: Work, text: Tool["text"]): string {
  const names = [...new Set(Object.values(columns))]
    .sort((a, b) => a - b)
    .map((column) => sheet.headers[column]?.trim() || text("yourtable.columns.name", { n: column + 1 }));
  return names.join(" + ");
}
