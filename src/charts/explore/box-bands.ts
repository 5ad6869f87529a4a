import { extent } from "./axis.ts";
import { type Beyond, gatherBeyond } from "./beyond.ts";
import type { markList } from "./drawing.ts";
import { type FiveNumbers, fiveNumbers } from "./five-numbers.ts";
import type { Say } from "./input.ts";
import type { LineNumber } from "./numbers.ts";
import { LEAST_BOX } from "./reason-against.ts";
import type { Writer } from "./write.ts";

type Box = FiveNumbers & { readonly row: string };

/** One box of a chart with its label. */
export type BoxBand = {
  readonly label: string;
  readonly box: Box | null;
  /** What lies beyond the whiskers, or all where there is no box. */
  readonly alone: readonly { readonly row: string; readonly value: number }[];
};

/** Makes the boxes of a chart that holds all these numbers; their marks are added to the list. */
export function boxBands(
  all: readonly LineNumber[],
  {
    list,
    naming,
    write,
  }: {
    readonly list: ReturnType<typeof markList>;
    readonly naming: (line: number) => string;
    readonly write: Writer;
  },
  say: Say,
): (label: string, items: readonly LineNumber[]) => BoxBand {
  const [least, most] = extent(all.map(({ value }) => value));
  const span = most - least;
  return bandOf;

  function bandOf(label: string, items: readonly LineNumber[]): BoxBand {
    if (items.length < LEAST_BOX)
      return {
        label,
        box: null,
        alone: items.map((item) => rowOf({ value: item.value, items: [item] })),
      };
    const five = fiveNumbers(items.map(({ value }) => value));
    const { q1, median, q3, low, high } = five;
    const n = items.length;
    const said = say("explore.chart.said-box", {
      median: write.whole(median),
      q1: write.number(q1),
      q3: write.number(q3),
      low: write.number(low),
      high: write.number(high),
      n,
    });
    const isBeyond = ({ value }: LineNumber): boolean => value < low || value > high;
    const row = list.add(
      items.filter((item) => !isBeyond(item)).map(({ line }) => line),
      label ? say("explore.chart.said", { at: label, said }) : said,
    );
    return { label, box: { row, ...five }, alone: gatherBeyond(items.filter(isBeyond), span).map(rowOf) };
  }

  function rowOf({ value, items }: Beyond): { readonly row: string; readonly value: number } {
    const at = naming(items[0]?.line ?? 0);
    const ends = {
      from: write.number(items[0]?.value ?? value),
      to: write.number(items.at(-1)?.value ?? value),
    };
    const said =
      items.length === 1
        ? write.whole(value)
        : say("explore.chart.said-bin", { ...ends, count: items.length });
    const row = list.add(
      items.map(({ line }) => line),
      at ? say("explore.chart.said", { at, said }) : said,
    );
    return { row, value };
  }
}
