import type { ResultColumn } from "../../query/result.ts";
import { isNumeric } from "../../query/column.ts";
import type { ChartChoice, ChartMark } from "../../query/query.ts";

const fieldNames = ["x", "y", "colour", "facet", "low", "high"] as const;
export type FieldName = (typeof fieldNames)[number];

/** What a field of a mark may hold: a number, any column, and whether it may be empty. */
type Field = { readonly of: "number" | "any"; readonly empty: boolean };

const NUMBER: Field = { of: "number", empty: false };
const ANY: Field = { of: "any", empty: false };
const NUMBER_OR_NONE: Field = { of: "number", empty: true };
const OPTIONAL: Field = { of: "any", empty: true };

const FIELDS: Readonly<Record<ChartMark, Partial<Readonly<Record<FieldName, Field>>>>> = {
  bars: {
    x: NUMBER_OR_NONE,
    y: OPTIONAL,
    colour: OPTIONAL,
    facet: OPTIONAL,
    low: NUMBER_OR_NONE,
    high: NUMBER_OR_NONE,
  },
  dots: { x: ANY, y: OPTIONAL, colour: OPTIONAL, facet: OPTIONAL, low: NUMBER_OR_NONE, high: NUMBER_OR_NONE },
  lines: { x: ANY, y: NUMBER, colour: OPTIONAL, facet: OPTIONAL },
  histogram: { x: NUMBER, facet: OPTIONAL },
  box: { x: NUMBER, y: OPTIONAL, facet: OPTIONAL },
  "heat-map": { x: ANY, y: ANY, colour: NUMBER, facet: OPTIONAL },
  scatter: { x: ANY, y: NUMBER, colour: OPTIONAL, facet: OPTIONAL },
  likert: { x: NUMBER, y: ANY, colour: ANY, facet: OPTIONAL },
  forest: { x: NUMBER, y: OPTIONAL, low: NUMBER, high: NUMBER, colour: OPTIONAL, facet: OPTIONAL },
};

/** The fields that a mark has, with the columns that each may hold. */
export function fieldsOf(
  { mark }: Pick<ChartChoice, "mark">,
  columns: readonly ResultColumn[],
): readonly {
  readonly name: FieldName;
  readonly empty: boolean;
  readonly columns: readonly ResultColumn[];
}[] {
  return fieldNames.flatMap((name) => {
    const field = FIELDS[mark][name];
    if (!field) return [];
    const own = columns.filter((column) => field.of === "any" || isNumeric(column));
    return [{ name, empty: field.empty, columns: own }];
  });
}

/** The choice with another column in a field; a column stands in one field only, so that one is emptied. */
export function withField(choice: ChartChoice, field: FieldName, column: string | null): ChartChoice {
  const before = choice[field];
  const other = fieldNames.find((name) => name !== field && column !== null && choice[name] === column);
  return { ...choice, ...(other ? { [other]: before } : {}), [field]: column };
}
