import fc from "fast-check";
import { columnTypes } from "../column.ts";
import type { Query } from "../query.ts";
import { chartMarks, summaryFunctions } from "../query.ts";

// Names and texts that a format could trip over, for the property tests.
const nasty = [
  "", "~", "~~", "~missing", "~empty", "missing", "-", "-share", "--", "a,b", "a:b", "a/b", "..", "a..b", ".", "2007",
  "-0", "007", "1e21", "1e999", "0.1", "1.0", "NaN", "Infinity", "null", "true", "__proto__", "constructor", "toString",
  "hasOwnProperty", "where", "weight", "count", "a=b&c=d", "100%", "%41", "%zz", "a+b", "a b", " ", "\t\n\r", "\u0000",
  "\ufeff", "\u200b", "不满意", "万、亿：（％）", "𠮷野家", "👩‍👩‍👧", "é", "e\u0301", "<script>", "'\"`\\", "#?;@$",
]; // prettier-ignore

const anyText = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.array(fc.constantFrom(..."~,:.-/=&+% 07aé不"), { maxLength: 10 }).map((units) => units.join("")),
);
const anyNumber = fc.oneof(
  fc.constantFrom(0, -0, 1e21, -1e21, 0.1, 5e-324, Number.MAX_VALUE, 2007, 1e-7),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const anyCell = fc.oneof(anyText, anyNumber, fc.constant(null));
const anyNames = fc.array(anyText, { maxLength: 4 });
const anyCells = fc.array(anyCell, { maxLength: 4 });
const anyColumn = fc.option(anyText);

const anyFilter = fc.oneof(
  fc.record({ op: fc.constantFrom("in", "not-in"), column: anyText, values: anyCells }),
  fc.record({ op: fc.constant("range"), column: anyText, low: anyCell, high: anyCell }),
  fc.record({
    op: fc.constantFrom("contains", "starts", "equals", "pattern"),
    column: anyText,
    text: anyText,
  }),
  fc.record({ op: fc.constantFrom("missing", "present"), column: anyText }),
);
const anyMeasure = fc.oneof(
  fc.record({ as: anyText, fn: fc.constant("count") }),
  fc.record({ as: anyText, fn: fc.constantFrom(...summaryFunctions), column: anyText }),
  fc.record({
    as: anyText,
    fn: fc.constant("quantile"),
    column: anyText,
    p: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({
    as: anyText,
    fn: fc.constantFrom("share", "wilson-low", "wilson-high"),
    where: fc.option(fc.record({ column: anyText, values: anyCells })),
    weight: anyColumn,
  }),
);
const anyTypes = fc
  .uniqueArray(
    fc.tuple(
      anyText,
      fc.record(
        { type: fc.constantFrom(...columnTypes), levels: anyNames, missing: anyNames },
        { requiredKeys: ["type"] },
      ),
    ),
    { selector: ([column]) => column, maxLength: 3 },
  )
  .map((entries) => Object.fromEntries(entries));

/** Any question at all, whether or not a table could answer it. */
export const anyQuery = fc.record({
  source: fc.oneof(
    fc.record({ kind: fc.constant("site"), dataset: anyText, file: anyText }),
    fc.record({ kind: fc.constant("own"), name: anyText }),
  ),
  types: anyTypes,
  derived: fc.array(fc.record({ name: anyText, formula: anyText }), { maxLength: 3 }),
  filters: fc.array(anyFilter, { maxLength: 4 }),
  match: fc.constantFrom("all", "any"),
  search: anyText,
  group: fc.option(
    fc.record({
      by: anyNames,
      measures: fc.array(anyMeasure, { maxLength: 3 }),
      pivot: fc.option(fc.record({ column: anyText, measure: anyText })),
    }),
  ),
  results: fc.array(fc.record({ name: anyText, formula: anyText }), { maxLength: 2 }),
  sort: fc.array(fc.record({ column: anyText, descending: fc.boolean() }), { maxLength: 3 }),
  columns: fc.option(anyNames),
  chart: fc.option(
    fc.record({
      mark: fc.constantFrom(...chartMarks),
      x: anyColumn,
      y: anyColumn,
      colour: anyColumn,
      facet: anyColumn,
      low: anyColumn,
      high: anyColumn,
    }),
  ),
}) as fc.Arbitrary<Query>;
