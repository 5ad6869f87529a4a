import type { Cell } from "../column.ts";
import type { Grouping } from "../query.ts";
import { groupColumns } from "./answer-columns.ts";
import { answerScope, groupSteps, pivotSteps, remaining } from "./compile.ts";
import { numberGroups } from "./number-groups.ts";
import { pivotedColumns } from "./pivoted-columns.ts";
import { cellOfValue } from "./held-column.ts";
import { everyRow, Rows } from "./rows.ts";
import { runSteps } from "./run-steps.ts";

/** The lines of a grouping, in order of their values, with its pivot. @throws QueryError */
export function groupRows(rows: Rows, passing: Uint32Array, group: Grouping): Rows {
  const rowScope = rows.scope();
  const { columns } = rowScope;
  const answer = groupColumns(group, columns);
  const names = new Map(group.measures.map(({ as }, at) => [as, `m${at}`]));
  const scope = answerScope(answer, (name) => names.get(name) ?? "", {});
  // Their checks hold here too.
  const [steps] = [groupSteps(group, rowScope, scope), pivotSteps(group, scope)];
  const groups = numberGroups(
    passing,
    group.by.map((name) => rows.held(name).ranks),
    rows.size,
  );
  const size = groups.examples.length;
  const data = group.by.map((name) => {
    const { cells } = rows.held(name);
    return groups.examples.map((row) => cells[row] ?? null);
  });
  const passes = new Uint8Array(rows.size);
  for (const row of passing) passes[row] = 1;
  const measured = runSteps(
    rows.inArquero(
      new Map<string, ArrayLike<number>>([
        ["group", groups.of],
        ["passes", passes],
      ]),
    ),
    [
      { verb: "filter", expression: "d => d.passes === 1" },
      ...(group.by.length === 0 ? [] : [{ verb: "groupby" as const, columns: ["group"] }]),
      ...steps.filter(({ verb }) => verb !== "groupby"),
    ],
  );
  for (const { as } of group.measures) {
    const cells = new Array<Cell>(size).fill(null);
    for (let line = 0; line < size; line += 1) {
      const at = group.by.length === 0 ? 0 : Number(measured.get("group", line));
      cells[at] = cellOfValue(measured.get(names.get(as) ?? "", line));
    }
    data.push(cells);
  }
  const lines = Rows.of(answer, data, size);
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
  const spread = values.map(() => new Array<Cell>(size).fill(null));
  for (const line of all) {
    const cells = spread[key.ranks[line] ?? 0];
    if (cells) cells[of[line] ?? 0] = measure[line] ?? null;
  }
  const kept = rest.map((name) => {
    const { cells } = lines.held(name);
    return examples.slice(0, size).map((line) => cells[line] ?? null);
  });
  return Rows.of(pivotedColumns(pivot, lines.columns, values), [...kept, ...spread], size);
}
