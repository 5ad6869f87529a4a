import { csvParseRows } from "d3-dsv";
import type { Column } from "../column.ts";
import type { RawTable } from "./file-note.ts";

/**
 * A published CSV as a table of texts. Its columns are known: nothing is detected.
 *
 * @throws Error where the file and its columns do not agree: they are of two versions of the site
 */
export function readSiteTable(csv: string, columns: readonly Column[]): RawTable {
  const [headers = [], ...lines] = csvParseRows(csv);
  const names = columns.map(({ name }) => name);
  if (headers.join("\n") !== names.join("\n"))
    throw new Error(`The table has the columns ${headers.join(", ")}. Load the page again.`);
  return {
    headers,
    rows: lines.length,
    data: headers.map((_, i) => lines.map((line) => line[i] ?? "")),
  };
}
