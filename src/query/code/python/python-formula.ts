import type { BinaryOperator } from "../../formula/formula.ts";
import { atom, within, type BoundCode } from "../bound-code.ts";
import { digitsOf, isConstant, isSafeDivisor, isText, isTruth, type Part } from "../formula-part.ts";
import type { MadeColumn } from "../plan.ts";
import type { Columns } from "../row-test.ts";
import { pythonText } from "./python-literal.ts";

/** In Python `&` and `|` bind more tightly than comparisons. */
const bindings: Readonly<Record<BinaryOperator, number>> = {
  "=": 1,
  "!=": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  or: 2,
  and: 3,
  "+": 4,
  "-": 4,
  "*": 5,
  "/": 5,
  "%": atom,
  "^": atom,
};
const minus = 6;
const signs: Readonly<Partial<Record<BinaryOperator, string>>> = { "=": "==", and: "&", or: "|" };

/** A formula as a column of the data frame `frame`; functions it uses are in python-helpers.ts. */
export function pythonFormula({ formula, type }: MadeColumn, columns: Columns, frame: string): string {
  const dtype = type === "number" ? "Float64" : "string";
  const { code, binding } = new PythonWriter(columns, frame).write(formula);
  if (isConstant(formula)) {
    const value = formula.kind === "truth" ? pythonText(String(formula.value)) : code;
    return `pd.Series(${value}, index=${frame}.index, dtype="${dtype}")`;
  }
  return type === "truth" ? `in_words(${code})` : within({ code, binding }, 0);
}

class PythonWriter {
  readonly #columns: Columns;
  readonly #frame: string;

  constructor(columns: Columns, frame: string) {
    this.#columns = columns;
    this.#frame = frame;
  }

  write(part: Part): BoundCode {
    switch (part.kind) {
      case "number":
        return { code: String(part.value), binding: part.value < 0 ? minus : atom };
      case "text":
        return { code: pythonText(part.value), binding: atom };
      case "truth":
        return { code: part.value ? "True" : "False", binding: atom };
      case "missing":
        return { code: "pd.NA", binding: atom };
      case "column":
        return { code: `${this.#frame}[${pythonText(part.name)}]`, binding: atom };
      case "unary":
        return { code: `${part.op === "-" ? "-" : "~"}${within(this.write(part.of), atom)}`, binding: minus };
      case "binary":
        return this.#binary(part.op, part.left, part.right);
      case "call":
        return this.#call(part);
    }
  }

  #binary(op: BinaryOperator, left: Part, right: Part): BoundCode {
    const [a, b] = [this.write(left), this.write(right)];
    const called = (code: string): BoundCode => ({ code, binding: atom });
    if (op === "^") return called(`power(${a.code}, ${b.code})`);
    if (op === "%") return called(`finite(np.fmod(${a.code}, ${b.code}))`);
    const binding = bindings[op];
    if (op === "/" && !isSafeDivisor(right)) {
      return called(`finite(${within(a, binding)} / ${within(b, binding + 1)})`);
    }
    const least = binding === bindings["="] ? binding + 1 : binding;
    return { code: `${within(a, least)} ${signs[op] ?? op} ${within(b, binding + 1)}`, binding };
  }

  #call({ fn, of }: Extract<Part, { readonly kind: "call" }>): BoundCode {
    const parts = of.map((part) => this.write(part));
    const codes = parts.map(({ code }) => code);
    const [first = "pd.NA", second = "pd.NA", third = "pd.NA"] = codes;
    const method = within(parts[0] ?? { code: "pd.NA", binding: atom }, atom);
    const called = (code: string): BoundCode => ({ code, binding: atom });
    switch (fn) {
      case "if": {
        const results = of.slice(1);
        const text = results.some((part) => isText(part, this.#columns));
        const dtype = results.some(isTruth) ? "boolean" : text ? "string" : "Float64";
        return called(`choose(${first}, ${second}, ${third}, "${dtype}")`);
      }
      case "is_missing":
        return called(`${method}.isna()`);
      case "coalesce":
        return called(
          `${method}${codes
            .slice(1)
            .map((code) => `.fillna(${code})`)
            .join("")}`,
        );
      case "min":
      case "max":
        return called(codes.slice(1).reduce((all, code) => `np.${fn}imum(${all}, ${code})`, first));
      case "lower":
      case "upper":
        return called(`${method}.str.${fn}()`);
      case "length":
        return called(`${method}.str.len().astype("Float64")`);
      case "concat":
        return called(`(${parts.map((part) => within(part, 5)).join(" + ")})`);
      case "year":
        return called(`${method}.str[:4].astype("Float64")`);
      case "abs":
        return called(`${method}.abs()`);
      case "round":
        return called(`round_half_away(${first}, ${digitsOf(of[1])})`);
      case "floor":
        return called(`np.floor(${first})`);
      case "ceiling":
        return called(`np.ceil(${first})`);
      case "ln":
        return called(`finite(np.log(${first}))`);
      case "sqrt":
      case "log10":
      case "exp":
        return called(`finite(np.${fn}(${first}))`);
    }
  }
}
