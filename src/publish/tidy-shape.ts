import type { TableDescriptor } from "../data/descriptor.ts";
import { categoryLabel } from "../data/label.ts";
import type { Locale } from "../i18n/locale.ts";
import { type TidyTable, isSparse } from "./tidy-table.ts";

/** How a tidy table is laid out: a column of names (its index) after the other, then its numbers. */
export type TidyShape = {
  /** In a narrow window each row is a block: there is no room for more than four columns, or three with long names. */
  readonly stacked: boolean;
  /** Columns of names that need room, or their rows get tall; of more than two none has it. */
  readonly long: ReadonlySet<string>;
  /** Columns that stay in sight while the numbers are scrolled: short ones, or the one that tells most rows apart. */
  readonly kept: ReadonlySet<string>;
};

/** Characters from which a text needs a wider column, or its row gets tall. */
const LONG = { en: 24, zh: 12 } as const;
const MOST_KEPT = 4;

/** @param numbers columns that stand right of the names */
export function tidyShape(
  table: TableDescriptor,
  tidy: TidyTable,
  numbers: number,
  locale: Locale,
): TidyShape {
  const { index, observations } = tidy;
  const labels = new Map(
    index.map((name, i) => [
      name,
      new Set(observations.map(({ key }) => categoryLabel(table, name, key[i] ?? "", locale))),
    ]),
  );
  const long = index.filter((name) =>
    [...(labels.get(name) ?? [])].some((label) => label.length > LONG[locale]),
  );
  const distinct = (name: string) => labels.get(name)?.size ?? 0;
  const most = index.reduce((best, name) => (distinct(name) > distinct(best) ? name : best), index[0] ?? "");
  const narrow = index.filter((name, i) => i === index.length - 1 || !long.includes(name));
  return {
    stacked: index.length + numbers > (long.length > 0 ? 3 : 4),
    long: new Set(long.length > 2 ? [] : long),
    kept: new Set(index.length <= MOST_KEPT && narrow.includes(most) ? narrow : [most]),
  };
}

/** Whether a table has more columns than a sheet has room for upright. */
export function isLandscape(tidy: TidyTable): boolean {
  return tidy.index.length + (isSparse(tidy) ? 2 : tidy.measures.length) > 7;
}
