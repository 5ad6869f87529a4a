import type { Query } from "../../query/query.ts";
import { usesWilson } from "../../query/uses-wilson.ts";
import { isNumeric } from "../../query/column.ts";
import type { FileFormat } from "../engine-client.ts";
import type { OpenTable } from "../explorer.ts";
import { creditOf } from "./credit.ts";
import { describeQuery } from "./describe/describe-query.ts";
import type { Describing } from "./describe/describing.ts";
import { type Counts, rowCount } from "./describe/row-count.ts";
import type { About } from "../../publish/table-files/file-words.ts";

/** What leaves, and when. */
export type Leaving = {
  readonly query: Query;
  readonly table: Pick<OpenTable, "title" | "site">;
  readonly counts: Counts;
  /** Absolute address of the view. */
  readonly address: string;
  /** The day, such as "2026-11-22". */
  readonly today: string;
};

/**
 * What the README of a file says: where the rows are from, how they were chosen and made, when, and the address of the
 * view. The title comes first. `full` is the whole table, for which the question was not put.
 */
export function about(
  leaving: Leaving,
  file: { readonly rows: "displayed" | "full"; readonly format: FileFormat },
  describing: Describing,
): About {
  const { query, table, counts, address, today } = leaving;
  const { text } = describing;
  const full = file.rows === "full";
  const asked = full ? { ...query, ...UNASKED } : query;
  const counted = full ? { rows: counts.of, matched: counts.of, of: counts.of, grouped: false } : counts;
  const missing = file.format === "json" || file.format === "parquet" ? "null" : "empty";
  const computes = file.format === "csv" || file.format === "tsv" || file.format === "xlsx";
  const texts = describing.columns.some((column) => !isNumeric(column));
  return [
    [text("explore.leave.about.title"), fileTitle(table.title, counted, describing)],
    ...source(leaving, describing),
    [text("explore.leave.about.rows"), rowCount(counted, describing)],
    ...describeQuery(asked, describing).map(({ label, words }) => [label, words] as const),
    ...(usesWilson(asked)
      ? [
          [
            text("explore.leave.about.intervals"),
            text(`explore.wilson-note.${table.site ? "site" : "own"}`),
          ] as const,
        ]
      : []),
    [text("explore.leave.about.missing"), text(`explore.leave.about.missing.${missing}`)],
    ...(computes && texts
      ? [[text("explore.leave.about.formulas"), text("explore.leave.about.formulas.how")] as const]
      : []),
    [text("explore.leave.about.date"), today],
    [text(table.site ? "explore.leave.about.view" : "explore.leave.about.view-own"), address],
  ];
}

/** A question of types alone: what the whole table was read by. */
const UNASKED = { derived: [], filters: [], search: "", group: null, results: [], sort: [], columns: null };

function fileTitle(title: string, { matched, of, grouped }: Counts, { text }: Describing): string {
  if (grouped) return text("explore.leave.about.grouped", { title });
  return matched === of ? title : text("explore.leave.about.filtered", { title });
}

function source({ table, query, address }: Leaving, { text }: Describing): About {
  if (!table.site) {
    const name = query.source.kind === "own" ? query.source.name : table.title;
    return [[text("explore.leave.about.source"), text("explore.leave.about.own", { name })]];
  }
  const { table: site } = table.site;
  const absolute = (path: string): string => new URL(path, address).href;
  return [
    [
      text("explore.leave.about.table"),
      text("explore.leave.about.table-id", { title: site.title, id: `${site.dataset}/${site.file}` }),
    ],
    [text("explore.leave.about.dataset"), site.datasetTitle],
    [text("explore.leave.about.source"), creditOf(site, { text })],
    [text("explore.leave.about.version"), site.version],
    [text("explore.leave.about.licence"), `${site.licence.name}, ${site.licence.address}`],
    [text("explore.leave.about.page"), absolute(site.page)],
    [text("explore.leave.about.csv"), absolute(site.csv)],
  ];
}
