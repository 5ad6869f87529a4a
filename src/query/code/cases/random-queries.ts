import fc from "fast-check";
import { emptyQuery, type Query } from "../../query.ts";
import { formulas } from "./every-formula.ts";
import { measures, shares } from "./every-measure.ts";
import { filterCases } from "./row-cases.ts";
import { nastyColumns } from "./nasty-table.ts";

const column = fc.constantFrom(...nastyColumns.map(({ name }) => name));
const filters = fc.array(fc.constantFrom(...filterCases.flatMap(({ query }) => query.filters)), {
  maxLength: 3,
});
const formula = fc.constantFrom(...formulas);
const descending = fc.boolean();

const group = fc
  .record({
    by: fc.uniqueArray(column, { maxLength: 3 }),
    measures: fc.subarray([...measures, ...shares], { minLength: 1, maxLength: 5 }),
    pivot: fc.boolean(),
  })
  .map(({ by, measures: of, pivot }) => ({
    by,
    measures: of,
    pivot: pivot && by[0] !== undefined ? { column: by[0], measure: of[0]?.as ?? "" } : null,
  }));

/** Questions to the nasty table, put together at random from those of the cases. */
export const randomQueries: fc.Arbitrary<Query> = fc
  .record({
    filters,
    match: fc.constantFrom("all" as const, "any" as const),
    search: fc.constantFrom("", "", "b", "2013", "3.5"),
    formula: fc.option(formula),
    group: fc.option(group),
    sort: fc.array(fc.record({ column, descending }), { maxLength: 3 }),
  })
  .map(({ formula: made, group: grouping, sort, ...rest }): Query => {
    const answered = grouping ? [...grouping.by.slice(grouping.pivot ? 1 : 0)] : null;
    return {
      ...emptyQuery({ kind: "own", name: "nasty.csv" }),
      ...rest,
      derived: made === null ? [] : [{ name: "made", formula: made }],
      group: grouping,
      sort: answered ? sort.filter(({ column: name }) => answered.includes(name)) : sort,
    };
  });
