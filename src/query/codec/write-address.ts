import type { Query } from "../query.ts";
import { channels } from "./address-parts.ts";
import { closeAddress, encodeParameter, writeText } from "./address-text.ts";
import { writeFilter } from "./filter-address.ts";
import { writeMeasure } from "./measure-address.ts";

/**
 * The part of an address after "?": only what the reader chose, in the order of the steps. An untouched table is
 * "table=chongqing/fund". Equal questions give equal text. A lone surrogate becomes U+FFFD.
 *
 * Version 1 is not written. A later version writes "v=2" only where a parameter means something else than it did;
 * `read-address.ts` keeps reading what stands in old-links.json.
 */
export function writeAddress(query: Query): string {
  return closeAddress(
    parameters(query)
      .map(([name, text]) => encodeParameter(name, text))
      .join("&"),
  );
}

function parameters(query: Query): readonly (readonly [name: string, text: string])[] {
  const { source, derived, filters, match, search, group, results, sort, columns, chart } = query;
  return [
    source.kind === "own"
      ? ["own", source.name]
      : ["table", `${writeText(source.dataset, "/")}/${writeText(source.file, "/")}`],
    ...typings(query),
    ...derived.map(({ name, formula }) => ["derive", `${writeText(name, ":")}:${formula}`] as const),
    ...(match === "any" ? [["match", "any"] as const] : []),
    ...filters.map(writeFilter),
    ...(search === "" ? [] : [["q", search] as const]),
    ...(group === null ? [] : grouping(group)),
    ...results.map(({ name, formula }) => ["result", `${writeText(name, ":")}:${formula}`] as const),
    ...(sort.length === 0
      ? []
      : [["sort", sort.map(({ column, descending }) => sortKey(column, descending)).join(",")] as const]),
    ...(columns === null ? [] : [["columns", names(columns)] as const]),
    ...(chart === null ? [] : [["chart", chart.mark] as const]),
    ...channels.flatMap((channel) => {
      const column = chart?.[channel] ?? null;
      return column === null ? [] : [[channel, column] as const];
    }),
  ];
}

function typings({ types }: Query): readonly (readonly [string, string])[] {
  return Object.entries(types)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([column, { type, levels, missing }]) => {
      const name = writeText(column, ":");
      return [
        ["type", `${name}:${type}`] as const,
        ...(levels === undefined ? [] : [["levels", `${name}:${names(levels)}`] as const]),
        ...(missing === undefined ? [] : [["na", `${name}:${names(missing)}`] as const]),
      ];
    });
}

function grouping({
  by,
  measures,
  pivot,
}: NonNullable<Query["group"]>): readonly (readonly [string, string])[] {
  return [
    ["by", names(by)],
    ...measures.map((measure) => ["measure", writeMeasure(measure)] as const),
    ...(pivot === null
      ? []
      : [["pivot", `${writeText(pivot.column, ":")}:${writeText(pivot.measure, ":")}`] as const]),
  ];
}

function names(texts: readonly string[]): string {
  return texts.map((text) => writeText(text, ",")).join(",");
}

function sortKey(column: string, descending: boolean): string {
  const name = writeText(column, ",");
  if (descending) return `-${name}`;
  return name.startsWith("-") ? `~${name}` : name;
}
