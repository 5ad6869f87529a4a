import type { Answered } from "./answered.ts";
import { askedIn } from "./answers.ts";
import { blocksOf } from "./blocks.ts";
import { isTotal } from "./is-total.ts";
import { areScale } from "./scale-words.ts";
import type { Tabulated } from "./tabulate.ts";
import { isNoWhole, makesWhole } from "./whole.ts";
import type { Answers } from "./work.ts";

type Way = Exclude<Answers, "none">;
/** How near to its total a sum of counts without percentages is that one of them may be misprinted. */
const NEAR = 0.3;

/**
 * Where the answers to one question stand: where their names are those of a scale, where most of them make a whole, or
 * where a total says that they should. Nothing is proposed of rates whose sum only lies near 100.
 */
export function answersIn(table: Tabulated): Answers {
  // A table to be typed into begins as the plainest sort.
  if (table.lines.length === 0 && table.counts.length === 1) return "down";
  const ways: readonly Way[] = [
    ...(table.counts.length > 1 ? (["across"] as const) : []),
    ...(table.counts.length > 0 ? (["down"] as const) : []),
  ];
  const asked = new Map(ways.map((way) => [way, questionsIn(table, way)]));
  const of = (way: Way): readonly Answered[] => asked.get(way) ?? [];
  const most = (way: Way, holds: (each: Answered) => boolean): boolean =>
    of(way).filter(holds).length * 2 > of(way).length;
  const mayBe = (each: Answered): boolean => !isNoWhole(each, table);
  const fits = (each: Answered): boolean => makesWhole(each, table);
  const [named, ...others] = ways.filter((way) => isScale(table, way) && most(way, mayBe));
  if (named && others.length === 0) return named;
  const fitting = ways.find((way) => most(way, fits));
  if (fitting) return fitting;
  if (most("down", (each) => mayBe(each) && isTotalled(each, table))) return "down";
  const whole = of("across").filter(fits).length;
  return hasTotalColumn(table) && whole > 0 && whole * 2 >= of("across").length ? "across" : "none";
}

function questionsIn(table: Tabulated, answers: Way): readonly Answered[] {
  return askedIn({ ...table, options: { ...table.options, answers } }).filter(
    ({ counts, percents, total, n }) =>
      percents !== null || (counts !== null && (total !== null || n.length > 0)),
  );
}

/** Whether a row sums them up, and they come near to it where nothing else says that they are shares. */
function isTotalled({ counts, percents, total, isSummed }: Answered, { items }: Tabulated): boolean {
  if (percents !== null && isSummed) return true;
  if (counts === null || total === null) return false;
  const value = (id: string): number => items.get(id)?.read ?? NaN;
  const sum = counts.reduce((all, id) => all + value(id), 0);
  return Math.abs(sum - value(total)) <= value(total) * NEAR;
}

function isScale(table: Tabulated, way: Way): boolean {
  if (way === "down")
    return blocksOf(table).some(({ answers }) => areScale(answers.map(({ label }) => label)));
  return areScale(
    table.counts.map(({ columns: { count, percent } }) => table.headers[count ?? percent ?? -1] ?? ""),
  );
}

function hasTotalColumn({ counts, headers }: Tabulated): boolean {
  return counts.some(({ columns: { n } }) => n !== undefined && isTotal(headers[n] ?? ""));
}
