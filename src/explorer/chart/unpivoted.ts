import type { Drawing } from "../../charts/explore/drawing.ts";
import { type ChartInput, cellsOf, linesHere, numberOf } from "../../charts/explore/input.ts";
import type { Cell, Column } from "../../query/column.ts";
import { isNumeric } from "../../query/column.ts";
import type { ChartChoice, Grouping } from "../../query/query.ts";
import type { ResultColumn } from "../../query/result.ts";

/** Columns of a pivot that one chart shows at most. */
const MOST = 8;

/** A pivoted answer as a chart draws it: one line for each number of its pivoted columns. */
export type Unpivoted = {
  readonly input: ChartInput;
  /** Line of the answer behind each line. */
  readonly lineOf: readonly number[];
};

/**
 * The pivoted columns of an answer as one column of numbers, with the column that they were spread over beside it: they
 * share measure and unit, so that one chart shows them all. null where there is one of them, or more than a chart bears.
 */
export function unpivoted(
  wide: ChartInput,
  group: Grouping | null,
  rows: readonly Column[],
): Unpivoted | null {
  const pivot = group?.pivot;
  const key = rows.find(({ name }) => name === pivot?.column);
  const spread = wide.columns.filter(({ from }) => from === "pivot");
  const lines = linesHere(wide);
  if (!pivot || !key || spread.length < 2 || spread.length > MOST || lines < wide.lines) return null;
  const kept = wide.columns.filter(({ from }) => from === "group");
  if (kept.some(({ name }) => name === pivot.measure)) return null;
  const cells = spread.map(({ name }) => cellsOf(wide, name));
  const places = Array.from({ length: lines }, (_, line) => spread.map((_, at) => ({ line, at })))
    .flat()
    .filter(({ line, at }) => numberOf(cells[at]?.[line]) !== null);
  const [{ type, unit } = { type: "number" as const, unit: undefined }] = spread;
  const measure: ResultColumn = {
    name: pivot.measure,
    type,
    ...(unit === undefined ? {} : { unit }),
    from: "measure",
  };
  const keys = spread.map(({ name }) => keyOf(name, key));
  return {
    input: {
      ...wide,
      columns: [...kept, { ...key, aside: false, from: "group" }, measure],
      values: [
        ...kept.map(({ name }) => {
          const own = cellsOf(wide, name);
          return places.map(({ line }) => own[line] ?? null);
        }),
        places.map(({ at }) => keys[at] ?? null),
        places.map(({ line, at }) => cells[at]?.[line] ?? null),
      ],
      lines: places.length,
    },
    lineOf: places.map(({ line }) => line),
  };
}

/** A pivoted column is named by its value, "NA" where that is missing. */
function keyOf(name: string, key: Column): Cell {
  if (!isNumeric(key)) return name === "NA" ? null : name;
  return numberOf(name);
}

/** The drawing with marks that stand for lines of the answer. */
export function ofAnswer<Own extends Drawing>(drawing: Own, lineOf: readonly number[]): Own {
  const marks = drawing.marks.map((mark) => ({
    ...mark,
    lines: [...new Set(mark.lines.map((line) => lineOf[line] ?? -1))],
  }));
  return { ...drawing, marks };
}

/** Whether a chart is of columns that the answer has in one form and not in the other. */
export function isOf(choice: ChartChoice, form: ChartInput, other: ChartInput): boolean {
  const own = (name: string | null): boolean =>
    form.columns.some((column) => column.name === name) &&
    other.columns.every((column) => column.name !== name);
  const { x, y, colour, facet, low, high } = choice;
  return [x, y, colour, facet, low, high].some(own);
}

/** The choice without the columns that one form of the answer has and the other has not. */
export function without(choice: ChartChoice, form: ChartInput, other: ChartInput): ChartChoice {
  const gone = (name: string | null): boolean => isOf({ ...choice, ...NONE, x: name }, form, other);
  const { x, y, colour, facet, low, high } = choice;
  const keep = (name: string | null): string | null => (gone(name) ? null : name);
  return {
    ...choice,
    x: keep(x),
    y: keep(y),
    colour: keep(colour),
    facet: keep(facet),
    low: keep(low),
    high: keep(high),
  };
}

const NONE = { x: null, y: null, colour: null, facet: null, low: null, high: null };
