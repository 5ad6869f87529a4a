import { columnTitle } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { describingOf } from "../leave/leaving-of.ts";

/** What is asked, in a few words: how many filters, by what groups are made and lines sorted; "" for the whole table. */
export function whatIsAsked(explorer: Explorer): string {
  const { text, query } = explorer;
  const { filters, search, group, derived, results, sort } = query.value;
  const { columns } = describingOf(explorer);
  const between = text("explore.compute.between");
  const titles = (names: readonly string[]): string =>
    names
      .map((name) => {
        const column = columns.find((one) => one.name === name);
        return column ? columnTitle(column) : name;
      })
      .join(between);
  const passed = filters.length + (search === "" ? 0 : 1);
  const part = (label: string, words: string): string => text("explore.leave.pair", { label, value: words });
  return [
    ...(passed > 0 ? [part(text("explore.filter.title"), String(passed))] : []),
    ...(group
      ? [part(text("explore.compute.group"), titles(group.by) || text("explore.compute.one-line"))]
      : []),
    ...(derived.length + results.length > 0
      ? [part(text("explore.compute.derived"), String(derived.length + results.length))]
      : []),
    ...(sort.length > 0
      ? [part(text("explore.compute.sort"), titles(sort.map(({ column }) => column)))]
      : []),
  ].join(" · ");
}
