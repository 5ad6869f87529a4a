import type { ChartChoice } from "../../query/query.ts";
import { companionsOf } from "./companions.ts";
import { type ChartInput, cellsOf, columnNamed, numberOf } from "./input.ts";
import { valueLabel } from "../../query/column.ts";

/** Parts that are stacked: their sum, and their whole where the answer knows it (n, or 100 per cent). */
export type Stack = {
  readonly key: string;
  readonly lines: readonly number[];
  readonly sum: number;
  readonly whole: number | null;
};

/** Rounded parts of 100 per cent may add to a little more. */
const ROUNDING = 1;

/** The parts of each question (`y`, and facet) with their sum. Missing parts are left out. */
export function stacksOf(choice: ChartChoice, input: ChartInput): readonly Stack[] {
  const [parts, questions, facets] = [choice.x, choice.y, choice.facet].map((name) => cellsOf(input, name));
  const { n } = companionsOf(choice.x ?? "", input.columns);
  const wholes = cellsOf(input, n);
  const isPercent = columnNamed(input, choice.x)?.unit === "percent";
  const stacks = new Map<string, { key: string; lines: number[]; sum: number; whole: number | null }>();
  (parts ?? []).forEach((cell, line) => {
    const part = numberOf(cell);
    if (part === null) return;
    const key = JSON.stringify([questions?.[line] ?? null, facets?.[line] ?? null]);
    const stack = stacks.get(key) ?? { key, lines: [], sum: 0, whole: isPercent ? 100 : null };
    stack.lines.push(line);
    stack.sum += part;
    if (!isPercent) stack.whole ??= numberOf(wholes[line]);
    stacks.set(key, stack);
  });
  return [...stacks.values()];
}

/** Whether parts add to more than their whole: they overlap, and may not be stacked. */
export function isBeyond({ sum, whole }: Stack): boolean {
  return whole !== null && sum > whole + (whole === 100 ? ROUNDING : 0);
}

const TOTAL = /^(total|all|sum)\b|^(合计|总计|全部)/i;

/**
 * The answer that is a total beside its parts, as readers see it: by its name, or because in every stack of three or
 * more it is the sum of the others; null where there is none.
 */
export function totalIn(choice: ChartChoice, input: ChartInput): string | null {
  const column = columnNamed(input, choice.colour);
  const answers = cellsOf(input, choice.colour);
  const parts = cellsOf(input, choice.x).map(numberOf);
  const label = (line: number): string => valueLabel(column ?? {}, answers[line] ?? "NA");
  const stacks = stacksOf(choice, input).filter(({ lines }) => lines.length > 2);
  const sums = stacks.map(({ lines, sum }) =>
    lines.find((line) => sum > 0 && Math.abs(2 * (parts[line] ?? 0) - sum) <= sum * 0.005),
  );
  const named = answers.findIndex(
    (cell, line) => parts[line] !== null && cell !== null && TOTAL.test(label(line)),
  );
  const [first] = sums;
  if (first !== undefined && sums.every((line) => line !== undefined && answers[line] === answers[first]))
    return label(first);
  return named >= 0 ? label(named) : null;
}
