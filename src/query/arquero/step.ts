/**
 * One verb of Arquero. `expression` is the source of a table expression over columns d.c0 or d["…"], such as
 * `d => op.mean(d.c0)`: as code it is the argument itself, in Arquero it is passed as a string. Names are what the naming
 * function made of the columns.
 */
export type Step =
  | { readonly verb: "derive" | "rollup"; readonly columns: readonly NamedExpression[] }
  | { readonly verb: "filter"; readonly expression: string }
  /** By columns as they are. */
  | { readonly verb: "groupby"; readonly columns: readonly string[] }
  /** All keys of one sort, first key first: a second `orderby` would forget the first. */
  | { readonly verb: "orderby"; readonly keys: readonly OrderKey[] }
  /**
   * `pivot({ key }, { value }, { sort: false })`: after `groupby` of the remaining columns, and after `orderby` of the keys,
   * so that columns come in their order. `value` is an aggregate.
   */
  | { readonly verb: "pivot"; readonly key: string; readonly value: string }
  | { readonly verb: "select"; readonly columns: readonly string[] };

export type NamedExpression = { readonly name: string; readonly expression: string };
export type OrderKey = { readonly expression: string; readonly descending: boolean };
