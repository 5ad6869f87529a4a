/**
 * A formula as a tree of the nodes allowed. A missing operand makes the result missing, but for `and` and `or` (Kleene's
 * logic, as in SQL), `is_missing`, `coalesce`, and a test that is missing, for which `if` takes its last part. Division by
 * zero, functions outside their domain and numbers too large are missing. Truth is kept as the text "true" or "false".
 * `%` keeps the sign of what is divided; texts compare by code point and mind case. `missing` stands only as a result of
 * `if`, and a type checked (check-types.ts) tree compares and computes on like kinds only.
 */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "missing" }
  | { readonly kind: "column"; readonly name: string }
  | { readonly kind: "unary"; readonly op: "-" | "not"; readonly of: Formula }
  | { readonly kind: "binary"; readonly op: BinaryOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "call"; readonly fn: FormulaFunction; readonly of: readonly Formula[] };

export const binaryOperators = [
  "+",
  "-",
  "*",
  "/",
  "%",
  "^",
  "=",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "and",
  "or",
] as const;
export type BinaryOperator = (typeof binaryOperators)[number];

/**
 * `round(x, digits)` rounds half away from zero (round-half-away.ts; digits are written out, −15 to 15); `length` counts code
 * points; `year` is of a date; `min`, `max`, `concat` and `coalesce` take two parts or more; `if(test, a, b)`.
 */
export const formulaFunctions = [
  "abs",
  "round",
  "floor",
  "ceiling",
  "sqrt",
  "ln",
  "log10",
  "exp",
  "min",
  "max",
  "lower",
  "upper",
  "length",
  "concat",
  "year",
  "is_missing",
  "coalesce",
  "if",
] as const;
export type FormulaFunction = (typeof formulaFunctions)[number];

/** What a formula makes. */
export type FormulaType = "number" | "text" | "truth";
