import { renameInFormula } from "../../query/formula/rename-in-formula.ts";
import type { DerivedColumn, Measure, Query } from "../../query/query.ts";

type Rename = (name: string) => string;

function inDerived(derived: readonly DerivedColumn[], from: string, to: string): readonly DerivedColumn[] {
  return derived.map(({ name, formula }) => ({
    name: name === from ? to : name,
    formula: renameInFormula(formula, from, to),
  }));
}

function inMeasure(measure: Measure, rename: Rename): Measure {
  if (measure.fn === "count") return measure;
  if ("column" in measure) return { ...measure, column: rename(measure.column) };
  const { where, weight } = measure;
  return {
    ...measure,
    where: where && { ...where, column: rename(where.column) },
    weight: weight === null ? null : rename(weight),
  };
}

/** What names columns of the answer: order, columns shown, chart. */
function inAnswer(query: Query, rename: Rename): Query {
  const { chart } = query;
  const channel = (name: string | null): string | null => (name === null ? null : rename(name));
  return {
    ...query,
    sort: query.sort.map((key) => ({ ...key, column: rename(key.column) })),
    columns: query.columns?.map(rename) ?? null,
    chart: chart && {
      mark: chart.mark,
      x: channel(chart.x),
      y: channel(chart.y),
      colour: channel(chart.colour),
      facet: channel(chart.facet),
      low: channel(chart.low),
      high: channel(chart.high),
    },
  };
}

function renaming(from: string, to: string): Rename {
  return (name) => (name === from ? to : name);
}

/** A derived column of the rows under another name, wherever the question speaks of it. */
export function renameRowColumn(query: Query, from: string, to: string): Query {
  const rename = renaming(from, to);
  const { group } = query;
  const asked: Query = {
    ...query,
    derived: inDerived(query.derived, from, to),
    filters: query.filters.map((filter) => ({ ...filter, column: rename(filter.column) })),
    group: group && {
      by: group.by.map(rename),
      measures: group.measures.map((measure) => inMeasure(measure, rename)),
      pivot: group.pivot && { ...group.pivot, column: rename(group.pivot.column) },
    },
  };
  if (group && !group.by.includes(from)) return asked;
  return inAnswer({ ...asked, results: inDerived(query.results, from, to) }, rename);
}

/** A column of the grouped answer under another name: a measure, or one of `results`. */
export function renameAnswerColumn(query: Query, from: string, to: string): Query {
  const rename = renaming(from, to);
  const { group } = query;
  const asked: Query = {
    ...query,
    group: group && {
      ...group,
      measures: group.measures.map((measure) => ({ ...measure, as: rename(measure.as) })),
      pivot: group.pivot && { ...group.pivot, measure: rename(group.pivot.measure) },
    },
    results: inDerived(query.results, from, to),
  };
  return inAnswer(asked, rename);
}
