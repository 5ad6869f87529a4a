import { type Markish, text } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { numberWidth, textWidth } from "../text-width.ts";
import { formatNumber } from "../../i18n/format-number.ts";
import type { Say } from "./input.ts";
import { type Item, sharedN } from "./row-items.ts";
import { small, words } from "./rows-frame.ts";

/** A column of n at the right edge, where lines differ in it. */
export type NColumn = {
  readonly room: number;
  /** Its heading; "" where there is no column. */
  readonly head: string;
};

export const NO_COLUMN: NColumn = { room: 0, head: "" };

export function asideOf(items: readonly Item[], say: Say, { locale }: Canvas): NColumn {
  const ns = items.flatMap(({ n }) => (n === null ? [] : [n]));
  if (ns.length === 0 || sharedN(items) !== null) return NO_COLUMN;
  const head = say("explore.chart.n");
  const widest = Math.max(...ns.map((n) => numberWidth(formatNumber(n, 1, locale), textSize, locale)));
  return {
    room: Math.ceil(Math.max(widest, textWidth(head, 12)) + 10),
    head,
  };
}

export function nMarks<T extends Item>(
  items: readonly T[],
  { room, head }: NColumn,
  { width, locale }: Canvas,
  yOf: (item: T) => number,
): readonly Markish[] {
  if (room === 0) return [];
  return [
    words([{ x: width, y: 9, text: head }], { ...small, textAnchor: "end" }),
    text(items, {
      x: width,
      y: yOf,
      text: ({ n }: T) => (n === null ? "" : formatNumber(n, 1, locale)),
      textAnchor: "end",
      fontSize: textSize,
      fill: "var(--muted)",
    }),
  ];
}
