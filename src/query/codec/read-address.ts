import type { ChartMark, DerivedColumn, Query, SourceRef } from "../query.ts";
import { chartMarks, emptyQuery } from "../query.ts";
import type { AddressPart } from "./address-parts.ts";
import { addressParts, channels } from "./address-parts.ts";
import { readText, splitList, splitName, splitWritten } from "./address-text.ts";
import { isFilterParameter, readFilter } from "./filter-address.ts";
import type { LinkProblem, LinkProblemKey } from "./link-problem.ts";
import { problem } from "./link-problem.ts";
import { readMeasure } from "./measure-address.ts";
import { readTypings } from "./typing-address.ts";

/**
 * Reads what `writeAddress` wrote, of this version or an older one, with or without its "?". What cannot be read is left
 * out, one part at a time, and told; parameters of others are passed over. `query` is null where no table is named.
 * Never throws. Whether the table has the columns named is for `settle` to say.
 */
export function readAddress(text: string): {
  readonly query: Query | null;
  readonly problems: LinkProblem[];
} {
  const problems: LinkProblem[] = [];
  const parts = addressParts(text, problems);
  const version = parts.find(({ name }) => name === "v")?.value;
  if (version !== undefined && version !== "1") problems.push(problem("explore.link.newer", { version }));
  const damaged = ({ name, value }: AddressPart, key: LinkProblemKey = "explore.link.damaged") => {
    problems.push(problem(key, { part: `${name}=${value}` }));
    return null;
  };
  const read = <T>(name: string, value: (text: string) => T | null): T | null => {
    const part = parts.find((candidate) => candidate.name === name);
    return part === undefined ? null : (value(part.value) ?? damaged(part));
  };
  const readAll = <T>(belongs: (name: string) => boolean, value: (part: AddressPart) => T | null): T[] =>
    parts.filter(({ name }) => belongs(name)).flatMap((part) => value(part) ?? damaged(part) ?? []);
  const has = (name: string) => parts.some((part) => part.name === name);

  const source = read("table", siteTable) ?? read("own", ownFile);
  if (source === null) {
    if (parts.length > 0 && !has("table") && !has("own")) problems.push(problem("explore.link.no-table"));
    return { query: null, problems };
  }
  const by = read("by", nameList);
  const measures = readAll(
    (name) => name === "measure",
    ({ value }) => readMeasure(value),
  );
  const pivot = read("pivot", pivotOf);
  const mark = read("chart", chartMark);
  const channel = (name: string) => {
    const column = read(name, (value) => value);
    if (column === null || mark !== null) return column;
    return damaged({ name, value: column });
  };
  const [x, y, colour, facet, low, high] = channels.map(channel);
  const query: Query = {
    ...emptyQuery(source),
    types: readTypings(parts, damaged),
    derived: readAll((name) => name === "derive", named),
    filters: readAll(isFilterParameter, ({ name, value }) => readFilter(name, value)),
    match: read("match", (value) => (value === "any" || value === "all" ? value : null)) ?? "all",
    search: read("q", (value) => value) ?? "",
    group: by !== null || measures.length > 0 || pivot !== null ? { by: by ?? [], measures, pivot } : null,
    results: readAll((name) => name === "result", named),
    sort: read("sort", sortKeys) ?? [],
    columns: read("columns", nameList),
    chart: mark && {
      mark,
      x: x ?? null,
      y: y ?? null,
      colour: colour ?? null,
      facet: facet ?? null,
      low: low ?? null,
      high: high ?? null,
    },
  };
  return { query, problems };
}

function siteTable(written: string): SourceRef | null {
  const [dataset = "", file = "", ...more] = splitWritten(written, "/");
  if (dataset === "" || file === "" || more.length > 0) return null;
  return { kind: "site", dataset: readText(dataset), file: readText(file) };
}

function ownFile(name: string): SourceRef {
  return { kind: "own", name };
}

function nameList(written: string): string[] {
  return splitList(written).map(readText);
}

function sortKeys(written: string): Query["sort"] {
  return splitList(written).map((key) => {
    const descending = key.startsWith("-");
    return { column: readText(descending ? key.slice(1) : key), descending };
  });
}

function pivotOf(written: string): { column: string; measure: string } | null {
  const [column, measure, ...more] = splitWritten(written, ":");
  if (column === undefined || measure === undefined || more.length > 0) return null;
  return { column: readText(column), measure: readText(measure) };
}

function chartMark(written: string): ChartMark | null {
  return chartMarks.find((mark) => mark === written) ?? null;
}

function named({ value }: AddressPart): DerivedColumn | null {
  const split = splitName(value);
  return split && { name: split.name, formula: split.rest };
}
