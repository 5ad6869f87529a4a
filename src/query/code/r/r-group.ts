import { oneLine } from "../comment.ts";
import type { GroupPlan, PivotPlan, PlannedMeasure } from "../group-plan.ts";
import { rName, rText } from "./r-literal.ts";
import { columnsRead, rMeasure, rShare } from "./r-measure.ts";

/** The verbs of a grouping: `summarise`, then what shares make of their k and n, then the pivot. */
export function groupVerbs(group: GroupPlan): readonly string[] {
  const { by, measures, shares } = group;
  const taken = new Set([...by, ...measures.map(({ as }) => as), ...measures.flatMap(columnsRead)]);
  const fresh = (wish: string): string => {
    let name = wish;
    while (taken.has(name)) name += "_";
    taken.add(name);
    return name;
  };
  const parts = shares.map((_, i) => ({ k: fresh(`k_${i + 1}`), n: fresh(`n_${i + 1}`) }));
  // summarise() computes in turn: a measure named as a column would be read in its place by the next.
  const read = new Set([
    ...measures.flatMap(columnsRead),
    ...shares.flatMap(({ where, weight }) => [
      ...(weight === null ? [] : [weight]),
      ...(where && "column" in where ? [where.column] : []),
    ]),
  ]);
  const names = new Map(measures.map(({ as }) => [as, read.has(as) ? fresh(`${as}_`) : as]));
  const summaries = [
    ...measures
      .filter((measure) => !isShare(measure))
      .map((measure) => `${rName(names.get(measure.as) ?? measure.as)} = ${rMeasure(measure)}`),
    ...shares.flatMap((share, i) => {
      const { k, n } = rShare(share);
      return [`${parts[i]?.k ?? "k"} = ${k}`, ...(n === null ? [] : [`${parts[i]?.n ?? "n"} = ${n}`])];
    }),
  ];
  const renamed = [...names].filter(
    ([as, name]) => as !== name && measures.some((measure) => measure.as === as && !isShare(measure)),
  );
  const shared = measures.filter(isShare).map((measure) => {
    const part = parts[measure.share] ?? { k: "k", n: "n" };
    const n = shares[measure.share]?.where === null ? `sum(${part.k}, na.rm = TRUE)` : part.n;
    const made =
      measure.fn === "share"
        ? `share(${part.k}, ${n})`
        : `wilson(${part.k}, ${n}, ${measure.fn === "wilson-low" ? -1 : 1})`;
    return `${rName(measure.as)} = ${made}`;
  });
  return [
    ...(by.length === 0
      ? []
      : [`# One line for each ${by.map(oneLine).join(" × ")}.\n  group_by(${by.map(rName).join(", ")})`]),
    `${by.length === 0 ? "# One line in all.\n  " : ""}summarise(\n    ${[...summaries, '.groups = "drop"'].join(",\n    ")}\n  )`,
    ...(renamed.length === 0
      ? []
      : [`rename(${renamed.map(([as, name]) => `${rName(as)} = ${rName(name)}`).join(", ")})`]),
    ...(shared.length === 0
      ? []
      : [
          `# Shares of all, or of the rows of the line, in per cent.\n  mutate(\n    ${shared.join(",\n    ")}\n  )`,
        ]),
    ...(group.pivot ? pivotVerbs(group.pivot, group) : []),
  ];
}

type ShareMeasure = Extract<PlannedMeasure, { readonly share: number }>;

function isShare(measure: PlannedMeasure): measure is ShareMeasure {
  return "share" in measure;
}

function pivotVerbs(pivot: PivotPlan, { lines }: GroupPlan): readonly string[] {
  const [at, measure] = [rName(pivot.column), rName(pivot.measure)];
  const comment = `# A column for each value of ${oneLine(pivot.column)}, holding ${oneLine(pivot.measure)}.`;
  const plain =
    pivot.columns.every(({ name, value }) => name === (value ?? "NA")) &&
    !lines.some((name) => name === "NA");
  if (plain) {
    const kept = [...lines.map(rName), at, measure].join(", ");
    return [`${comment}\n  select(${kept})`, `pivot_wider(names_from = ${at}, values_from = ${measure})`];
  }
  const columns = pivot.columns.map(({ name, value, either }) => {
    const sought = value === null ? "NA" : typeof value === "number" ? String(value) : rText(value);
    const place = either
      ? 'coalesce(match(NA, key_of_line), match("NA", key_of_line))'
      : `match(${sought}, key_of_line)`;
    return `${rName(name)} = value_of_line[${place}]`;
  });
  return [
    `${comment}\n  transmute(${[...lines.map(rName), `key_of_line = ${at}`, `value_of_line = ${measure}`].join(", ")})`,
    ...(lines.length === 0 ? [] : [`group_by(${lines.map(rName).join(", ")})`]),
    `summarise(\n    ${[...columns, '.groups = "drop"'].join(",\n    ")}\n  )`,
  ];
}
