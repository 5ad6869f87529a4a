import type { BinaryOperator } from "../../formula/formula.ts";
import { atom, within, type BoundCode } from "../bound-code.ts";
import { digitsOf, isSafeDivisor, isText, isTruth, type Part } from "../formula-part.ts";
import type { MadeColumn } from "../plan.ts";
import type { Columns } from "../row-test.ts";
import { rName, rText } from "./r-literal.ts";

const bindings: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  "=": 4,
  "!=": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": atom,
  "^": atom,
};
const not = 3;
const minus = 7;
const signs: Readonly<Partial<Record<BinaryOperator, string>>> = { "=": "==", and: "&", or: "|" };

/** A formula as an expression of dplyr's `mutate`. */
export function rFormula({ formula, type }: MadeColumn, columns: Columns): string {
  if (formula.kind === "missing") return type === "number" ? "NA_real_" : "NA_character_";
  const code = write(formula, columns);
  if (type !== "truth") return code.code;
  return formula.kind === "truth" ? `"${String(formula.value)}"` : `if_else(${code.code}, "true", "false")`;
}

function write(part: Part, columns: Columns): BoundCode {
  switch (part.kind) {
    case "number":
      return { code: String(part.value), binding: part.value < 0 ? minus : atom };
    case "text":
      return { code: rText(part.value), binding: atom };
    case "truth":
      return { code: part.value ? "TRUE" : "FALSE", binding: atom };
    case "missing":
      return { code: "NA", binding: atom };
    case "column":
      return { code: rName(part.name), binding: atom };
    case "unary": {
      const of = write(part.of, columns);
      return part.op === "-"
        ? { code: `-${within(of, minus + 1)}`, binding: minus }
        : { code: `!${within(of, not + 1)}`, binding: not };
    }
    case "binary": {
      const { op } = part;
      const [a, b] = [write(part.left, columns), write(part.right, columns)];
      if (op === "^") return { code: `power(${a.code}, ${b.code})`, binding: atom };
      if (op === "%") return { code: `remainder(${a.code}, ${b.code})`, binding: atom };
      const binding = bindings[op];
      if (op === "/" && !isSafeDivisor(part.right)) {
        return { code: `${within(a, binding)} / na_if(${b.code}, 0)`, binding };
      }
      const least = binding === bindings["="] ? binding + 1 : binding;
      return { code: `${within(a, least)} ${signs[op] ?? op} ${within(b, binding + 1)}`, binding };
    }
    case "call":
      return call(part, columns);
  }
}

function call({ fn, of }: Extract<Part, { readonly kind: "call" }>, columns: Columns): BoundCode {
  const codes = of.map((part) => write(part, columns).code);
  const [first = "NA", second = "NA", third = "NA"] = codes;
  const called = (code: string): BoundCode => ({ code, binding: atom });
  switch (fn) {
    case "if": {
      const results = of.slice(1);
      const none = results.some(isTruth)
        ? "NA"
        : results.some((part) => isText(part, columns))
          ? "NA_character_"
          : "NA_real_";
      const [yes, no] = [second, third].map((code, i) => (results[i]?.kind === "missing" ? none : code));
      return called(`case_when(${first} ~ ${yes}, TRUE ~ ${no})`);
    }
    case "is_missing":
      return called(`is.na(${first})`);
    case "min":
    case "max":
      return called(`p${fn}(${codes.join(", ")})`);
    case "lower":
    case "upper":
      return called(`to${fn}(${first})`);
    case "length":
      return called(`as.numeric(nchar(${first}))`);
    case "concat":
      return called(`str_c(${codes.join(", ")})`);
    case "year":
      return called(`as.numeric(substr(${first}, 1, 4))`);
    case "round":
      return called(`round_half_away(${first}, ${digitsOf(of[1])})`);
    case "sqrt":
    case "log10":
    case "exp":
      return called(`finite(${fn}(${first}))`);
    case "ln":
      return called(`finite(log(${first}))`);
    default:
      return called(`${fn}(${codes.join(", ")})`);
  }
}
