import { answersIn } from "./propose-answers.ts";
import { placeKey } from "./item.ts";
import { type Piecewise, whole, within } from "../piecewise.ts";
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
  const denominator = denominatorsIn(table)[0] ?? "none";
  const options: Options = {
    ...NONE,
    denominator,
    ratio: isRatio(table, sheet.headers),
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

const DIFFERENCE = /β|\bbeta\b|coef|\bdiff|\bmd\b|\bb\b|系数|差值|均差/i;

function isRatio(table: Tabulated, headers: readonly string[]): boolean {
  const columns = table.estimates.flatMap(({ columns: { estimate, low } }) => [estimate, low]);
  const isNamed = columns.some((column) => column !== undefined && DIFFERENCE.test(headers[column] ?? ""));
  const parts: readonly string[] = ["estimate", "low", "high"];
  const isBelow = [...table.items.values()].some(({ part, read }) => parts.includes(part) && (read ?? 1) < 0);
  return !isNamed && !isBelow;
}

function levelOf(headers: readonly string[]): Level {
  const named = headers.map((header) => /(90|99) ?[%％] ?(?:ci|置信|可信|confidence)/i.exec(header)?.[1]);
  const level = named.find((found) => found !== undefined);
  return level === "90" ? 90 : level === "99" ? 99 : 95;
}
