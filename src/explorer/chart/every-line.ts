import { type ReadonlySignal, effect, signal } from "@preact/signals";
import { type ChartInput, linesHere } from "../../charts/explore/input.ts";
import { columnsNeeded, isDistribution } from "../../charts/explore/whole-lines.ts";
import type { ChartChoice, Query } from "../../query/query.ts";
import type { Explorer, OpenTable } from "../explorer.ts";

/** An answer as the chart has got it, and the question it answers. */
export type Got = {
  readonly input: ChartInput;
  readonly query: Query;
  /** The row of the table behind each line; none for groups. */
  readonly origins: readonly number[];
  readonly site: OpenTable["site"];
};

/**
 * The input that a choice is drawn from: what is here where that is all, else every line of the columns it needs; null
 * while these are asked for, and where the choice cannot be drawn of so many.
 */
export function everyLine(
  { engine }: Pick<Explorer, "engine">,
  got: ReadonlySignal<Got | null>,
  choice: ReadonlySignal<ChartChoice | null>,
  isPossible: (choice: ChartChoice, input: ChartInput) => boolean,
  fail: (reason: unknown) => void,
): { readonly input: ReadonlySignal<ChartInput | null>; readonly stop: () => void } {
  const input = signal<ChartInput | null>(null);
  let asked: { readonly got: Got; readonly names: string } | undefined;
  const stop = effect(() => {
    const [here, own] = [got.value, choice.value];
    if (!here || linesHere(here.input) >= here.input.lines) {
      asked = undefined;
      input.value = here?.input ?? null;
      return;
    }
    if (!own || !isDistribution(own.mark) || !isPossible(own, here.input)) {
      asked = undefined;
      input.value = null;
      return;
    }
    const needed = columnsNeeded(own, here.input.columns);
    const columns = here.input.columns.filter(({ name }) => needed.includes(name));
    const names = columns.map(({ name }) => name);
    const mine = { got: here, names: JSON.stringify(names) };
    if (asked?.got === here && asked.names === mine.names) return;
    asked = mine;
    input.value = null;
    engine.values(here.query, names, here.input.lines, "every-line").then(
      ({ values }) => {
        if (asked === mine) input.value = { ...here.input, columns, values };
      },
      (reason: unknown) => {
        if (asked !== mine) return;
        asked = undefined;
        fail(reason);
      },
    );
  });
  return { input, stop };
}
