import type { DerivedColumn, Query, Typing } from "../../../query/query.ts";
import { type Describing, columnNamed, titleOf, valueList, valueWords } from "./describing.ts";
import { describeFilter } from "./describe-filter.ts";
import { describeMeasure } from "./describe-measure.ts";

/** A step of a question in words: "Sorted by", "Year, descending". */
export type Step = {
  readonly kind:
    | "types"
    | "derived"
    | "filters"
    | "search"
    | "group"
    | "measures"
    | "pivot"
    | "results"
    | "sort"
    | "columns";
  readonly label: string;
  readonly words: string;
};

/** The steps of a question in the order in which they run; those not taken are left out. */
export function describeQuery(query: Query, describing: Describing): readonly Step[] {
  const { text } = describing;
  const joined = (parts: readonly string[]): string => parts.join(text("explore.leave.separator"));
  const steps: Step[] = [];
  const add = (kind: Step["kind"], label: string, parts: readonly string[]): void => {
    if (parts.length > 0) steps.push({ kind, label, words: joined(parts) });
  };
  add(
    "types",
    text("explore.leave.step.types"),
    Object.entries(query.types).map(([name, typing]) => describeTyping(name, typing, describing)),
  );
  add("derived", text("explore.leave.step.derived"), query.derived.map(describeDerived));
  const filters = query.filters.map((filter) => describeFilter(filter, describing));
  const several = query.match === "all" ? "explore.leave.step.filters-all" : "explore.leave.step.filters-any";
  add("filters", text(filters.length === 1 ? "explore.leave.step.filter" : several), filters);
  if (query.search !== "")
    add("search", text("explore.leave.step.search"), [describeSearch(query, describing)]);
  if (query.group !== null) {
    const { by, measures, pivot } = query.group;
    const titles = by.map((name) => titleOf(describing, name));
    add(
      "group",
      text("explore.leave.step.group"),
      titles.length > 0 ? titles : [text("explore.leave.group.none")],
    );
    add(
      "measures",
      text("explore.leave.step.measures"),
      measures.map((measure) =>
        text("explore.leave.pair", { label: measure.as, value: describeMeasure(measure, describing) }),
      ),
    );
    if (pivot)
      add("pivot", text("explore.leave.step.pivot"), [
        text("explore.leave.pivot", { measure: pivot.measure, column: titleOf(describing, pivot.column) }),
      ]);
    add("results", text("explore.leave.step.results"), query.results.map(describeDerived));
  }
  add(
    "sort",
    text("explore.leave.step.sort"),
    query.sort.map(({ column, descending }) =>
      text(descending ? "explore.leave.sort.down" : "explore.leave.sort.up", {
        column: titleOf(describing, column),
      }),
    ),
  );
  add(
    "columns",
    text("explore.leave.step.columns"),
    (query.columns ?? []).map((name) => titleOf(describing, name)),
  );
  return steps;
}

/** Filters and search as one short line for a subtitle or a citation; "" where there are none. */
export function describeSelection(query: Query, describing: Describing, limit = 5): string {
  const { text } = describing;
  const filters = query.filters.map((filter) => describeFilter(filter, describing, limit));
  const passed = filters.join(text(query.match === "all" ? "explore.leave.separator" : "explore.leave.or"));
  const search = query.search === "" ? [] : [describeSearch(query, describing)];
  return [...(passed === "" ? [] : [passed]), ...search].join(text("explore.leave.separator"));
}

function describeSearch({ search }: Pick<Query, "search">, { text }: Describing): string {
  return text("explore.leave.filter.search", { value: text("explore.leave.value.text", { value: search }) });
}

const describeDerived = ({ name, formula }: DerivedColumn): string => `${name} = ${formula}`;

function describeTyping(name: string, { type, levels, missing }: Typing, describing: Describing): string {
  const { text } = describing;
  const column = columnNamed(describing, name);
  const typed = text("explore.leave.typing.type", {
    column: titleOf(describing, name),
    type: text(`explore.leave.type.${type}`),
  });
  const ordered = levels?.length
    ? text("explore.leave.typing.levels", {
        typing: typed,
        levels: levels.map((level) => valueWords(describing, column, level)).join(" < "),
      })
    : typed;
  return missing?.length
    ? text("explore.leave.typing.missing", {
        typing: ordered,
        texts: valueList(describing, { name, type: "text" }, missing, Infinity),
      })
    : ordered;
}
