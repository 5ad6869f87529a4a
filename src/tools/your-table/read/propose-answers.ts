import { type Answered, answersOf } from "./answers.ts";
import { mostUsual } from "./most-usual.ts";
import type { Tabulated } from "./tabulate.ts";
import type { Answers } from "./work.ts";

/** How near the whole: as rounding allows, and as a misprint in one of them may leave it. */
const CLOSE = 0.005;
const NEAR = 0.3;

/** Answers stand where their shares or their counts make a whole for most questions, or come near it for nearly all. */
export function answersIn(table: Tabulated): Answers {
  const most = (answers: Answers, by: number, share: number): boolean => {
    const asked = answersOf({ ...table, options: { ...table.options, answers } }).filter(
      ({ counts, percents }) => counts !== null || percents !== null,
    );
    return asked.filter((each) => makesWhole(each, table, by)).length > asked.length * share;
  };
  // A table to be typed into begins as the plainest sort.
  if (table.lines.length === 0 && table.counts.length === 1) return "down";
  const ways = [
    ...(table.counts.length > 1 ? (["across"] as const) : []),
    ...(table.counts.length > 0 ? (["down"] as const) : []),
  ];
  return (
    ways.find((answers) => most(answers, CLOSE, 1 / 2)) ??
    ways.find((answers) => most(answers, NEAR, 2 / 3)) ??
    "none"
  );
}

function makesWhole({ counts, percents, total, n }: Answered, { items }: Tabulated, by: number): boolean {
  const value = (id: string): number => items.get(id)?.read ?? 0;
  const sum = (parts: readonly string[] | null): number =>
    parts === null ? NaN : parts.reduce((total, id) => total + value(id), 0);
  const makes = (made: number, whole: number): boolean => Math.abs(made - whole) <= whole * by;
  // The answers to one question are of the same people: most name one n.
  const usual = mostUsual({ items }, n);
  const named = n.filter((id) => usual !== null && value(id) === value(usual)).length;
  if (n.length > 1 && named * 2 <= n.length) return false;
  const counted = sum(counts);
  const wholes = [...n, ...(total === null ? [] : [total])];
  return makes(sum(percents), 100) || wholes.some((id) => makes(counted, value(id)));
}
