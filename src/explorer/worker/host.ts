import { readSiteTable } from "../../query/read/read-site-table.ts";
import { typeColumns } from "../../query/read/type-columns.ts";
import type { FileNote, RawTable } from "../../query/read/file-note.ts";
import type { Column } from "../../query/column.ts";
import type { Query } from "../../query/query.ts";
import type { Result } from "../../query/result.ts";
import type { Table } from "../../query/table.ts";
import { profileColumn } from "../../query/arquero/profile.ts";
import { runQuery } from "../../query/arquero/run.ts";
import { withLabels } from "../leave/files/label-columns.ts";
import { UnreadableFile } from "../unreadable-file.ts";
import type { Methods } from "./protocol.ts";

/** The worker's side: one table, its typed form and the last answer, each made again only when it changes. */
export function createHost(): Methods {
  let raw: RawTable | undefined;
  let base: readonly Column[] = [];
  let delimiter = ",";
  let typed: { readonly key: string; readonly table: Table; readonly notes: readonly FileNote[] } | undefined;
  let last: { readonly key: string; readonly result: Result } | undefined;

  const hold = (next: RawTable, columns: readonly Column[], cutBy = ","): void => {
    raw = next;
    base = columns;
    delimiter = cutBy;
    typed = undefined;
    last = undefined;
  };

  const tableFor = ({ types }: Query): Table => {
    if (!raw) throw new Error("No table is open.");
    const key = JSON.stringify(types);
    if (typed?.key !== key) {
      const { table, notes } = typeColumns(raw, base, types, delimiter);
      // Those of the columns as found were said when the file was opened.
      const set = notes.filter(({ values }) => Object.hasOwn(types, String(values["column"])));
      typed = { key, table, notes: set };
      last = undefined;
    }
    return typed.table;
  };

  const resultOf = (query: Query): Result => {
    const table = tableFor(query);
    const key = JSON.stringify({ ...query, chart: null });
    if (last?.key !== key) last = { key, result: runQuery(table, query) };
    return last.result;
  };

  return {
    openSite: (csv, columns) => {
      const read = readSiteTable(csv, columns);
      hold(read, columns);
      return { columns, rows: read.rows, notes: [], read: null };
    },
    openOwn: async (bytes, options, tell) => {
      // Most readers open no file of their own.
      const { readFile } = await import("../../query/read/read-file.ts");
      const read = readFile(new Uint8Array(bytes), options, tell);
      if (!read.raw) throw new UnreadableFile(read.notes);
      const { columns } = read;
      hold(read.raw, columns, read.read?.delimiter);
      const { table, notes } = typeColumns(read.raw, columns, {}, delimiter);
      typed = { key: JSON.stringify({}), table, notes: [] };
      return { columns, rows: table.rows, notes: [...read.notes, ...notes], read: read.read };
    },
    answer: (query, start, end) => {
      const result = resultOf(query);
      const { columns, available, rows, matched, of, grouped } = result;
      const lines = result.lines(start, end);
      return {
        ...{ columns, available, rows, matched, of, grouped, start },
        lines,
        notes: typed?.notes ?? [],
        origins: result.origins(start, end),
      };
    },
    profile: (query, column, options) => profileColumn(tableFor(query), query, column, options),
    values: (query, columns, limit) => {
      const result = resultOf(query);
      return {
        values: columns.map((name) => result.values(name).slice(0, limit)),
        origins: result.origins(0, limit),
      };
    },
    write: async (query, job) => {
      const whole = { ...query, derived: [], filters: [], search: "", group: null, sort: [], columns: null };
      const result =
        job.rows === "full" ? runQuery(tableFor(query), everyColumn(whole, base)) : resultOf(query);
      // Writers are large, and most readers never need them.
      const { writeFile } = await import("../leave/files/write-file.ts");
      const table = { columns: result.columns, lines: result.lines(0, result.rows) };
      // The whole table leaves as it was published.
      return writeFile({ ...job, ...(job.rows === "full" ? table : withLabels(table, job.words.labelled)) });
    },
  };
}

/** The whole table shows the columns, too, that stand aside in the first view. */
function everyColumn(query: Query, columns: readonly Column[]): Query {
  return { ...query, columns: columns.map(({ name }) => name) };
}
