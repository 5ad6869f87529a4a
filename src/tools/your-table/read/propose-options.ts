import { answersIn } from "./propose-answers.ts";
import { placeKey } from "./item.ts";
import { givesPercentages } from "./gives-percentages.ts";
import { type Piecewise, whole, within } from "../piecewise.ts";
import type { Measure } from "./names.ts";
import { boundedIn, measureOf } from "./standing.ts";
import { evenly } from "./symmetry.ts";
import { type Tabulated, tabulating } from "./tabulate.ts";
import type { Denominator, Level, Options, Work } from "./work.ts";

const NONE: Options = {
  answers: "none",
  denominator: "none",
  typedN: "",
  ratio: true,
  level: 95,
  wald: true,
};

/** Rows from which it is proposed how the others hang together. */
export const sampledRows = 300;

/** How the rows seem to hang together: to be looked over by the reader. */
export function* proposingOptions({ sheet, roles }: Pick<Work, "sheet" | "roles">): Piecewise<Options> {
  const work = { sheet, roles, options: NONE };
  const table = yield* within(tabulating(work, undefined, sampledRows), 0, 0.5);
  const denominator = denominatorsIn(table).find((each) => givesPercentages(table, each)) ?? "none";
  const ratio = isRatio(table);
  const options: Options = {
    ...NONE,
    denominator,
    ratio,
    wald: areEven(table, ratio),
    level: levelOf(sheet.headers),
  };
  const all = isCut(table) ? yield* within(tabulating(work), 0.5, 1) : table;
  return { ...options, answers: answersIn({ ...all, options }) };
}

export function proposeOptions(work: Pick<Work, "sheet" | "roles">): Options {
  return whole(proposingOptions(work));
}

/** Whether the rows that were read end within a question that most of them answer. */
function isCut({ lines, counts }: Tabulated): boolean {
  const cut = lines.find(({ row }) => row >= sampledRows)?.block;
  const start = lines.find(({ block }) => block === cut)?.row ?? sampledRows;
  return counts.length > 0 && cut !== undefined && start < sampledRows / 2;
}

/** Where an n stands, the nearest to the numbers first. */
export function denominatorsIn(table: Tabulated): readonly Denominator[] {
  const hasColumn = table.counts.some(({ columns }) => columns.n !== undefined);
  const columns = table.counts.flatMap(({ columns: { count, percent } }) => [count, percent]);
  const hasHead = columns.some(
    (column) => column !== undefined && table.items.has(`${placeKey({ kind: "head", column })}:n`),
  );
  const hasTotal = table.lines.some(({ isTotal }) => isTotal);
  return [
    ...(hasColumn ? (["column"] as const) : []),
    ...(hasHead ? (["heads"] as const) : []),
    ...(hasTotal ? (["total"] as const) : []),
  ];
}

/** By their names; else none is below 0, and not more of them lie as differences do. */
function isRatio(table: Tabulated): boolean {
  const all = table.estimates.filter(({ columns: { low, high } }) => low !== undefined && high !== undefined);
  const of = (wanted: Measure | null) => all.filter((series) => measureOf(series, table.headers) === wanted);
  if (of("ratio").length > 0) return !isBelow(table, of("ratio"));
  if (all.length > 0 && of(null).length === 0) return false;
  if (of("difference").length > 0) return false;
  const bounded = of(null).flatMap((series) => boundedIn(table, series));
  return !isBelow(table, of(null)) && evenly(bounded, "log") >= evenly(bounded, "linear");
}

function isBelow(table: Tabulated, all: Tabulated["estimates"]): boolean {
  return all.some((series) =>
    boundedIn(table, series).some(
      ({ estimate, low, high }) => Math.min(estimate.value, low.value, high.value) < 0,
    ),
  );
}

/** Intervals that are enough to tell that they are of another form. */
const ENOUGH = 3;

/** Whether half of the intervals lie evenly, or there are too few to tell. */
function areEven(table: Tabulated, ratio: boolean): boolean {
  const scaleOf = { ratio: "log", difference: "linear" } as const;
  const found = table.estimates.map((series) => {
    const measure = measureOf(series, table.headers);
    if (measure === "level") return { all: 0, even: 0 };
    const bounded = boundedIn(table, series);
    const scale = measure === null ? (ratio ? "log" : "linear") : scaleOf[measure];
    return { all: bounded.length, even: evenly(bounded, scale) };
  });
  const sum = (part: "all" | "even"): number => found.reduce((total, each) => total + each[part], 0);
  return sum("all") < ENOUGH || sum("even") * 2 >= sum("all");
}

function levelOf(headers: readonly string[]): Level {
  const named = headers.map((header) => /(90|99) ?[%％] ?(?:ci|置信|可信|confidence)/i.exec(header)?.[1]);
  const level = named.find((found) => found !== undefined);
  return level === "90" ? 90 : level === "99" ? 99 : 95;
}
