import { columnTitle } from "../../query/column.ts";
import type { ResultColumn } from "../../query/result.ts";
import type { ChartChoice } from "../../query/query.ts";
import { companionsOf } from "./companions.ts";
import { type ChartInput, type Say, cellsOf, columnNamed, labelOf, numberOf } from "./input.ts";
import { type Writer, writerOf } from "./write.ts";

/** One number of one line, with what stands beside it. */
export type Point = {
  readonly line: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly text: string;
  readonly said: string;
};

/** Numbers of a column by line, and how they are written. */
export type Measured = {
  readonly column: ResultColumn;
  readonly write: Writer;
  readonly points: readonly Point[];
  /** Numbers there are: more than points where only so many are drawn. */
  readonly all: number;
  /** Lines whose number is missing: counted, never drawn as zero. */
  readonly missing: number;
};

/**
 * The numbers that a chart measures. A sentence names the line by the columns of the choice that name it: "Deductible,
 * satisfied: 12% (8%–17%), n 190".
 */
export function measure(
  name: string,
  namedBy: readonly (string | null)[],
  { low, high }: Pick<ChartChoice, "low" | "high">,
  input: ChartInput,
  say: Say,
  most = Infinity,
): Measured {
  const column = columnNamed(input, name);
  if (!column) throw new Error(`The answer has no column "${name}".`);
  const [cells, lows, highs] = [name, low, high].map((one) => cellsOf(input, one).map(numberOf));
  const numbers = (cells ?? []).filter((value) => value !== null);
  const write = writerOf(column, numbers, input, say);
  const ns = cellsOf(input, companionsOf(name, input.columns).n).map(numberOf);
  const relations = cellsOf(input, companionsOf(name, input.columns).relation);
  /** "<" where a number only bounds its quantity: without it the number would say more than was printed. */
  const signOf = (line: number): string => {
    const relation = relations[line] ?? "=";
    return relation === "=" ? "" : String(relation);
  };
  const naming = lineNames(namedBy, input, say);
  let taken = 0;
  const points = (cells ?? []).flatMap((value, line): Point[] => {
    if (value === null || (taken += 1) > most) return [];
    const [from, to] = [lows?.[line] ?? null, highs?.[line] ?? null];
    const ends =
      from !== null && to !== null && from <= to ? { low: from, high: to } : { low: null, high: null };
    const n = ns[line] ?? null;
    const said = [
      `${signOf(line)}${write.whole(value)}`,
      ends.low === null
        ? ""
        : say("explore.chart.said-interval", { low: write.number(ends.low), high: write.number(ends.high) }),
      n === null ? "" : say("explore.chart.said-n", { n }),
    ].join("");
    const at = naming(line);
    return [
      {
        line,
        value,
        ...ends,
        n,
        text: `${signOf(line)}${write.number(value)}`,
        said: at ? say("explore.chart.said", { at, said }) : said,
      },
    ];
  });
  return { column, write, points, all: numbers.length, missing: (cells ?? []).length - numbers.length };
}

/** Names a line by the values of some columns. */
export function lineNames(
  namedBy: readonly (string | null)[],
  input: ChartInput,
  say: Say,
): (line: number) => string {
  const parts = namedBy.flatMap((one) => {
    const column = columnNamed(input, one);
    return column ? [{ column, cells: cellsOf(input, one) }] : [];
  });
  return (line) =>
    parts.map(({ column, cells }) => labelOf(cells[line], column, say)).join(say("explore.chart.comma"));
}

/** Title of a column by its name; "" for none. */
export function titleOf(name: string | null, input: ChartInput): string {
  const column = columnNamed(input, name);
  return column ? columnTitle(column) : "";
}
