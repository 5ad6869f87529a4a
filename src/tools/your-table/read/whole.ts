import type { Answered } from "./answered.ts";
import { mostUsual } from "./most-usual.ts";
import type { Tabulated } from "./tabulate.ts";

type Items = Pick<Tabulated, "items">;
/** A number, and how far its rounding may have moved it. */
type Rounded = { readonly value: number; readonly room: number };

const HUNDRED: Rounded = { value: 100, room: 0 };
const SLACK = 1e-9;

/** Whether percentages make 100, or counts their n or total, as rounding explains. */
export function makesWhole(each: Answered, { items }: Items): boolean {
  if (!isOfOnePeople(each, { items })) return false;
  const counts = numbersOf(each.counts, { items });
  const wholes = [each.total, ...each.n].flatMap((id) => numbersOf(id === null ? null : [id], { items }));
  return make(numbersOf(each.percents, { items }), HUNDRED) || wholes.some((one) => make(counts, one));
}

/**
 * Whether answers that make no whole evidently are none: every percentage follows from its count, and yet they make too
 * little or too much; the first of them, or one, make a whole without the others; or they count everyone several times. Where
 * one of them is misprinted, none of this is so.
 */
export function isNoWhole(each: Answered, { items }: Items): boolean {
  if (makesWhole(each, { items })) return false;
  const [counts, percents] = [numbersOf(each.counts, { items }), numbersOf(each.percents, { items })];
  if (counts.length === 0 && each.areRates) return true;
  // A row of 100% that is not called a total.
  if (percents.some(({ value }) => value === 100)) return true;
  const usual = each.total ?? mostUsual({ items }, each.n);
  const [n] = numbersOf(usual === null ? null : [usual], { items });
  const starts = (all: readonly Rounded[], one: Rounded): boolean =>
    all.some((_, i) => i > 1 && make(all.slice(0, i), one));
  if (starts(percents, HUNDRED)) return true;
  if (!n || n.value <= 0) return false;
  const times = Math.round(sumOf(counts).value / n.value);
  if (starts(counts, n) || (times > 1 && make(counts, { value: times * n.value, room: n.room }))) return true;
  const isPaired = counts.length > 0 && counts.length === percents.length;
  return isPaired && percents.every((one, i) => follows(one, counts[i], n));
}

/** The answers to one question are of the same people: most name one n. */
function isOfOnePeople({ n }: Answered, { items }: Items): boolean {
  const usual = mostUsual({ items }, n);
  const named = n.filter((id) => usual !== null && items.get(id)?.read === items.get(usual)?.read).length;
  return n.length < 2 || named * 2 > n.length;
}

function numbersOf(ids: readonly string[] | null, { items }: Items): readonly Rounded[] {
  return (ids ?? []).map((id) => {
    const item = items.get(id);
    return { value: item?.read ?? NaN, room: item?.exact ? 0 : (item?.precision ?? 0) / 2 };
  });
}

function sumOf(parts: readonly Rounded[]): Rounded {
  const sum = (of: (part: Rounded) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return { value: sum(({ value }) => value), room: sum(({ room }) => room) };
}

function make(parts: readonly Rounded[], whole: Rounded): boolean {
  const { value, room } = sumOf(parts);
  return parts.length > 1 && Math.abs(value - whole.value) <= room + whole.room + SLACK * whole.value;
}

function follows(percent: Rounded, count: Rounded | undefined, n: Rounded): boolean {
  if (!count) return false;
  const low = (100 * (count.value - count.room)) / (n.value + n.room);
  const high = (100 * (count.value + count.room)) / Math.max(SLACK, n.value - n.room);
  return percent.value >= low - percent.room - SLACK && percent.value <= high + percent.room + SLACK;
}
