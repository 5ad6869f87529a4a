import { type Cell, type Column, isNumeric } from "../column.ts";
import { compareCodePoints } from "../formula/compare-code-points.ts";
import { evaluate } from "../formula/evaluate.ts";
import { isFormulaError, parseFormula } from "../formula/parse-formula.ts";
import type { DerivedColumn, Filter, Measure, Query } from "../query.ts";
import type { Table } from "../table.ts";

type Line = ReadonlyMap<string, Cell>;
type Lines = { readonly columns: ReadonlyMap<string, Column>; readonly lines: readonly Line[] };

/** The comments of query.ts as plain loops, for tests alone: what every other form of a question must agree with. */
export function referenceAnswer(
  table: Table,
  query: Query,
): {
  readonly names: readonly string[];
  readonly lines: readonly (readonly Cell[])[];
  readonly matched: number;
} {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const rows = Array.from({ length: table.rows }, (_, row): Line => {
    return new Map(table.columns.map(({ name }, at) => [name, table.data[at]?.[row] ?? null]));
  });
  const all = derive({ columns, lines: rows }, query.derived);
  const passed = all.lines.filter((line) => passes(line, query, all.columns));
  const answer = query.group
    ? derive(grouped({ columns: all.columns, lines: passed }, query.group), query.results)
    : { columns: all.columns, lines: passed };
  const sorted = [...answer.lines].sort((a, b) => {
    for (const { column, descending } of query.sort) {
      const order = compare(
        a.get(column) ?? null,
        b.get(column) ?? null,
        answer.columns.get(column),
        descending,
      );
      if (order !== 0) return order;
    }
    return 0;
  });
  const shown = [...answer.columns.values()].filter(({ aside }) => !aside).map(({ name }) => name);
  const names = query.columns ?? shown;
  return {
    names,
    lines: sorted.map((line) => names.map((name) => line.get(name) ?? null)),
    matched: passed.length,
  };
}

function derive({ columns, lines }: Lines, derived: readonly DerivedColumn[]): Lines {
  let [known, made] = [columns, lines];
  for (const { name, formula } of derived) {
    const parsed = parseFormula(formula, [...known.values()]);
    if (isFormulaError(parsed)) throw new Error(`${formula}: ${parsed.key}`);
    const type = parsed.type === "truth" ? "category" : parsed.type;
    known = new Map([...known, [name, { name, type }]]);
    made = made.map((line) => {
      return new Map([...line, [name, evaluate(parsed.formula, (column) => line.get(column) ?? null)]]);
    });
  }
  return { columns: known, lines: made };
}

function passes(
  line: Line,
  { filters, match, search }: Query,
  columns: ReadonlyMap<string, Column>,
): boolean {
  const passed = filters.map((filter) => passesFilter(line.get(filter.column) ?? null, filter));
  const filtered = match === "all" || passed.length === 0 ? !passed.includes(false) : passed.includes(true);
  if (search === "") return filtered;
  const found = [...columns.values()].some((column) => {
    const cell = line.get(column.name) ?? null;
    if (cell === null) return false;
    if (typeof cell === "number") return search.trim() !== "" && cell === Number(search);
    return cell.toLowerCase().includes(search.toLowerCase());
  });
  return filtered && found;
}

function passesFilter(cell: Cell, filter: Filter): boolean {
  if ("values" in filter) return filter.values.includes(cell) === (filter.op === "in");
  if (!("text" in filter || "low" in filter)) return (cell === null) === (filter.op === "missing");
  if (cell === null) return false;
  if ("low" in filter) {
    return [filter.low, filter.high].every((end, at) => {
      if (end === null) return true;
      if (typeof end !== typeof cell) return false;
      const order = typeof cell === "number" ? cell - Number(end) : compareCodePoints(cell, String(end));
      return at === 0 ? order >= 0 : order <= 0;
    });
  }
  if (typeof cell === "number") return false;
  if (filter.op === "pattern") return new RegExp(filter.text, "u").test(cell);
  const [text, sought] = [cell.toLowerCase(), filter.text.toLowerCase()];
  if (filter.op === "contains") return text.includes(sought);
  return filter.op === "starts" ? text.startsWith(sought) : text === sought;
}

function compare(a: Cell, b: Cell, column: Column | undefined, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const level = (cell: Cell): number => {
    const at = (column?.levels ?? []).indexOf(String(cell));
    return at < 0 ? Infinity : at;
  };
  const sign = descending ? -1 : 1;
  if (typeof a === "number") return sign * (a - Number(b));
  if (level(a) !== level(b)) return sign * (level(a) < level(b) ? -1 : 1);
  return sign * compareCodePoints(a, String(b));
}

function grouped({ columns, lines }: Lines, { by, measures, pivot }: NonNullable<Query["group"]>): Lines {
  const groups = gather(lines, by);
  const inOrder = (names: readonly string[]) => (a: Line, b: Line) => {
    for (const name of names) {
      const order = compare(a.get(name) ?? null, b.get(name) ?? null, columns.get(name), false);
      if (order !== 0) return order;
    }
    return 0;
  };
  const measured = groups.map((group): Line => {
    const keys = by.map((name): [string, Cell] => [name, group[0]?.get(name) ?? null]);
    return new Map([
      ...keys,
      ...measures.map((each): [string, Cell] => [each.as, measure(each, group, lines, columns)]),
    ]);
  });
  measured.sort(inOrder(by));
  const made = new Map<string, Column>();
  for (const name of by)
    made.set(name, { name, ...columns.get(name), type: columns.get(name)?.type ?? "text", aside: false });
  if (!pivot) {
    for (const { as } of measures) {
      const date = measured.some((line) => typeof line.get(as) === "string");
      made.set(as, { name: as, type: date ? "date" : "number" });
    }
    return { columns: made, lines: measured };
  }
  made.delete(pivot.column);
  const rest = by.filter((name) => name !== pivot.column);
  const keys = gather(measured, [pivot.column]).map(([line]) => line?.get(pivot.column) ?? null);
  keys.sort((a, b) => compare(a, b, columns.get(pivot.column), false));
  const names = keys.map((key) => {
    const name = key === null ? "NA" : String(key);
    let free = name;
    for (let number = 2; made.has(free); number += 1) free = `${name}_${number}`;
    made.set(free, { name: free, type: "number" });
    return free;
  });
  const spread = (measured.length === 0 ? [] : gather(measured, rest)).map((group): Line => {
    const line = new Map(rest.map((name): [string, Cell] => [name, group[0]?.get(name) ?? null]));
    keys.forEach((key, at) => {
      const found = group.find((each) => each.get(pivot.column) === key);
      line.set(names[at] ?? "", found?.get(pivot.measure) ?? null);
    });
    return line;
  });
  return { columns: made, lines: spread.sort(inOrder(rest)) };
}

/** Lines with the same cells together; without columns all are together. */
function gather(lines: readonly Line[], by: readonly string[]): readonly (readonly Line[])[] {
  if (by.length === 0) return [lines];
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = JSON.stringify(by.map((name) => line.get(name)));
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

type Share = Extract<Measure, { fn: "share" | "wilson-low" | "wilson-high" }>;

function measure(
  each: Measure,
  group: readonly Line[],
  all: readonly Line[],
  columns: ReadonlyMap<string, Column>,
): Cell {
  if (each.fn === "count") return group.length;
  if ("weight" in each) return share(each, group, all, columns);
  const cells = group.map((line) => line.get(each.column) ?? null);
  const present = cells.filter((cell) => cell !== null);
  if (each.fn === "present") return present.length;
  if (each.fn === "missing") return cells.length - present.length;
  if (each.fn === "distinct") return new Set(present).size;
  const column = columns.get(each.column) ?? { type: "text" as const };
  if (present.length === 0) return null;
  if (column.type === "date" && (each.fn === "min" || each.fn === "max")) {
    const sorted = [...present].sort();
    return (each.fn === "min" ? sorted[0] : sorted[sorted.length - 1]) ?? null;
  }
  if (!isNumeric(column)) return null;
  const numbers = present.map(Number).sort((a, b) => a - b);
  const sum = numbers.reduce((total, number) => total + number, 0);
  const mean = sum / numbers.length;
  switch (each.fn) {
    case "sum":
      return sum;
    case "mean":
      return mean;
    case "min":
      return numbers[0] ?? null;
    case "max":
      return numbers[numbers.length - 1] ?? null;
    case "sd": {
      const squares = numbers.reduce((total, number) => total + (number - mean) ** 2, 0);
      return numbers.length < 2 ? null : Math.sqrt(squares / (numbers.length - 1));
    }
    default: {
      const place = ("p" in each ? each.p : 0.5) * (numbers.length - 1);
      const [below, above] = [numbers[Math.floor(place)] ?? 0, numbers[Math.ceil(place)] ?? 0];
      return below + (above - below) * (place - Math.floor(place));
    }
  }
}

function share(
  { fn, where, weight }: Share,
  group: readonly Line[],
  all: readonly Line[],
  columns: ReadonlyMap<string, Column>,
): Cell {
  if (weight !== null && !isNumeric(columns.get(weight) ?? { type: "text" })) return null;
  const sum = (lines: readonly Line[]): number | null => {
    const weights = lines.map((line) => (weight === null ? 1 : (line.get(weight) ?? null)));
    const present = weights.filter((each) => each !== null);
    return present.length === 0 && weight !== null
      ? null
      : present.reduce<number>((total, each) => total + Number(each), 0);
  };
  const n = where ? sum(group) : sum(all);
  const part = where ? group.filter((line) => where.values.includes(line.get(where.column) ?? null)) : group;
  const k = where ? (sum(part) ?? 0) : sum(part);
  if (n === null || k === null || n === 0) return null;
  if (fn === "share") return (100 * k) / n;
  if (n < 0 || k < 0 || k > n) return null;
  const z = 1.959963984540054;
  const p = k / n;
  const centre = p + z ** 2 / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  if (fn === "wilson-low") return k === 0 ? 0 : (100 * (centre - half)) / (1 + z ** 2 / n);
  return k === n ? 100 : (100 * (centre + half)) / (1 + z ** 2 / n);
}
