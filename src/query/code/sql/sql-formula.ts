import type { BinaryOperator } from "../../formula/formula.ts";
import { atom, within, type BoundCode } from "../bound-code.ts";
import { digitsOf, isConstant, isSafeDivisor, isText, type Part } from "../formula-part.ts";
import type { MadeColumn } from "../plan.ts";
import type { Columns } from "../row-test.ts";
import { bindings, is, minus, not } from "./sql-bindings.ts";
import type { Dialect } from "./dialect.ts";
import type { Names } from "./column-names.ts";

/** A helper column that a formula needs, before the columns that use it. */
export type HelperColumn = { readonly name: string; readonly code: string };

/** A formula as an expression, with the helper columns it needs: a part that is used twice stands in one of them. */
export function sqlFormula(
  { name, formula, type }: MadeColumn,
  columns: Columns,
  names: Names,
  dialect: Dialect,
): { readonly code: string; readonly helpers: readonly HelperColumn[] } {
  const helpers: HelperColumn[] = [];
  const once = (code: string): string => {
    const helper = names.fresh(`${name}, part ${helpers.length + 1}`);
    helpers.push({ name: helper, code });
    return helper;
  };
  const { code } = new SqlWriter(columns, names, dialect, once).write(formula);
  const { doubleType, textType } = dialect;
  const as = type === "number" ? doubleType : textType;
  // A constant has no column's type, and truth is kept as text.
  const cast = type === "truth" || isConstant(formula);
  return { code: cast ? `CAST(${code} AS ${as})` : code, helpers };
}

class SqlWriter {
  readonly #columns: Columns;
  readonly #names: Names;
  readonly #dialect: Dialect;
  readonly #once: (code: string) => string;

  constructor(columns: Columns, names: Names, dialect: Dialect, once: (code: string) => string) {
    this.#columns = columns;
    this.#names = names;
    this.#dialect = dialect;
    this.#once = once;
  }

  write(formula: Part): BoundCode {
    switch (formula.kind) {
      case "number": {
        const code = this.#dialect.number(formula.value);
        return { code, binding: formula.value < 0 ? minus : atom };
      }
      case "text":
        return { code: this.#dialect.text(formula.value), binding: atom };
      case "truth":
        return { code: formula.value ? "TRUE" : "FALSE", binding: atom };
      case "missing":
        return { code: "NULL", binding: atom };
      case "column":
        return { code: this.#names.of(formula.name), binding: atom };
      case "unary": {
        const of = this.write(formula.of);
        return formula.op === "-"
          ? { code: `-${within(of, atom)}`, binding: minus }
          : { code: `NOT ${within(of, not + 1)}`, binding: not };
      }
      case "binary":
        return this.#binary(formula.op, formula.left, formula.right);
      case "call":
        return this.#call(formula);
    }
  }

  /** Code that may be written twice. */
  #twice(formula: Part): string {
    const written = this.write(formula);
    const simple = formula.kind === "column" || formula.kind === "number";
    return simple ? within(written, atom) : this.#once(written.code);
  }

  #binary(op: BinaryOperator, left: Part, right: Part): BoundCode {
    const { arithmetic, ordered } = this.#dialect;
    const binding = bindings[op];
    if (op === "^" || op === "%") {
      const [a, b] = [this.#twice(left), this.#twice(right)];
      const code = op === "^" ? arithmetic.power(a, b, this.#once) : `(${arithmetic.remainder(a, b)})`;
      return { code, binding: atom };
    }
    const [a, b] = [this.write(left), this.write(right)];
    if (op === "/") {
      const divisor = isSafeDivisor(right) ? within(b, binding + 1) : `nullif(${b.code}, 0)`;
      return { code: `${within(a, binding)} / ${divisor}`, binding };
    }
    if (binding === bindings["="]) {
      const inOrder = op !== "=" && op !== "!=" && isText(left, this.#columns);
      const first = within(a, is + 1);
      const sign = op === "!=" ? "<>" : op;
      return { code: `${inOrder ? ordered(first) : first} ${sign} ${within(b, is + 1)}`, binding };
    }
    return { code: `${within(a, binding)} ${op.toUpperCase()} ${within(b, binding + 1)}`, binding };
  }

  #call({ fn, of }: Extract<Part, { readonly kind: "call" }>): BoundCode {
    const { arithmetic, doubleType } = this.#dialect;
    const [first = { kind: "missing" } as const, second] = of;
    const called = (code: string): BoundCode => ({ code, binding: atom });
    switch (fn) {
      case "if": {
        const [test, yes, no] = of.map((part) => this.write(part).code);
        return called(`CASE WHEN ${test} THEN ${yes} ELSE ${no} END`);
      }
      case "is_missing":
        return { code: `${within(this.write(first), is + 1)} IS NULL`, binding: is };
      case "min":
      case "max": {
        // least() and greatest() pass over what is missing.
        const parts = of.map((part) => this.#twice(part));
        const open = parts.filter((_, i) => !isConstant(of[i] ?? first));
        const present = open.map((part) => `${part} IS NOT NULL`).join(" AND ");
        return called(
          `CASE WHEN ${present} THEN ${fn === "min" ? "least" : "greatest"}(${parts.join(", ")}) END`,
        );
      }
      case "concat":
        return called(`(${of.map((part) => within(this.write(part), is + 1)).join(" || ")})`);
      case "round":
        return called(arithmetic.round(this.#twice(first), digitsOf(second)));
      case "sqrt":
      case "ln":
      case "log10":
        return called(arithmetic[fn](this.#twice(first)));
      case "exp":
        return called(arithmetic.exp(this.#twice(first), this.#once));
      case "length":
        return called(arithmetic.length(this.write(first).code));
      case "year":
        return called(`CAST(substr(${this.write(first).code}, 1, 4) AS ${doubleType})`);
      default:
        return called(`${fn}(${of.map((part) => this.write(part).code).join(", ")})`);
    }
  }
}
