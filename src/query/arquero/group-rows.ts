import type { Cell } from "../column.ts";
import type { Grouping } from "../query.ts";
import { QueryError } from "../query-error.ts";
import { groupColumns } from "./answer-columns.ts";
import { answerScope, checkPivot, groupSteps, remaining } from "./group-steps.ts";
import { numberGroups } from "./number-groups.ts";
import { pivotedColumns } from "./pivoted-columns.ts";
import { cellsOf, everyRow, Rows } from "./rows.ts";
import { runSteps } from "./run-steps.ts";

/** More columns than this no reader can use, and no page can hold. */
const mostPivoted = 1000;

/** The lines of a grouping, in order of their values, with its pivot. @throws QueryError */
export function groupRows(rows: Rows, passing: Uint32Array, group: Grouping): Rows {
  const codes = new Map<string, Int32Array>();
  const rowScope = rows.scope({
    // Numbers are told apart faster than texts.
    alike: (name) => {
      const code = `code${codes.size}`;
      codes.set(code, rows.held(name).codes.codes);
      return `(d.${code} < 0 ? null : d.${code})`;
    },
  });
  const answer = groupColumns(group, rowScope.columns);
  const names = new Map(group.measures.map(({ as }, at) => [as, `m${at}`]));
  const scope = answerScope(answer, (name) => names.get(name) ?? "", {});
  const steps = groupSteps(group, rowScope, scope);
  if (group.pivot) checkPivot(group, group.pivot);
  const groups = numberGroups(
    passing,
    group.by.map((name) => rows.held(name).ranks),
    rows.size,
  );
  const size = groups.examples.length;
  const passes = new Uint8Array(rows.size);
  for (const row of passing) passes[row] = 1;
  const narrowed = rows
    .inArquero(new Map<string, ArrayLike<number>>([...codes, ["passes", passes]]))
    .filter("d => d.passes === 1");
  // In place of `groupby`, which would write the values of each row as one text, and find them in no order.
  const spec = { keys: groups.of, rows: groups.examples, size, names: [], get: [] };
  const grouped = group.by.length === 0 ? narrowed : narrowed.create({ groups: spec });
  const measured = runSteps(
    grouped,
    steps.filter(({ verb }) => verb !== "groupby"),
  );
  const values = group.by.map((name) => {
    const { cells } = rows.held(name);
    return Array.from(groups.examples, (row) => cells[row] ?? null);
  });
  const measures = group.measures.map(({ as }) => cellsOf(measured.column(names.get(as) ?? ""), size));
  const lines = Rows.of(answer, [...values, ...measures], size);
  return group.pivot ? pivotLines(lines, group, group.pivot) : lines;
}

function pivotLines(lines: Rows, group: Grouping, pivot: NonNullable<Grouping["pivot"]>): Rows {
  const rest = remaining(group);
  const all = everyRow(lines.size);
  const { of, examples } = numberGroups(
    all,
    rest.map((name) => lines.held(name).ranks),
    lines.size,
  );
  const size = lines.size === 0 ? 0 : examples.length;
  const key = lines.held(pivot.column).ranks;
  const { cells: measure } = lines.held(pivot.measure);
  const values: Cell[] = key.ranks.includes(key.values.length) ? [...key.values, null] : [...key.values];
  if (values.length > mostPivoted) throw new QueryError("wide-pivot", pivot.column, String(values.length));
  const spread = values.map(() => new Array<Cell>(size).fill(null));
  for (const line of all) {
    const cells = spread[key.ranks[line] ?? 0];
    if (cells) cells[of[line] ?? 0] = measure[line] ?? null;
  }
  const kept = rest.map((name) => {
    const { cells } = lines.held(name);
    return Array.from(examples.subarray(0, size), (line) => cells[line] ?? null);
  });
  return Rows.of(pivotedColumns(pivot, lines.columns, values), [...kept, ...spread], size);
}
