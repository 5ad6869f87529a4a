import type { Formula, FormulaFunction, FormulaType } from "../formula/formula.ts";

/** A part of a formula that can be written twice: a literal, a cell or a constant; `missing` is true where it is missing. */
export type Atom = { readonly code: string; readonly type: FormulaType; readonly missing: string };

export function unlessMissing(parts: readonly Atom[], code: string): string {
  const tests = [...new Set(parts.map(({ missing }) => missing).filter((test) => test !== ""))];
  return tests.length === 0 ? code : `${tests.join(" || ")} ? null : ${code}`;
}

/** A function of a formula as an expression; `keep` makes a constant of it. */
export function call(
  fn: FormulaFunction,
  of: readonly Atom[],
  nodes: readonly Formula[],
  keep: (code: string, type: FormulaType) => Atom,
): Atom {
  const codes = of.map(({ code }) => code);
  const [x = "null", second = "null", third = "null"] = codes;
  const plain = (code: string, type: FormulaType): Atom => keep(unlessMissing(of, code), type);
  switch (fn) {
    case "round":
      return keep(unlessMissing(of.slice(0, 1), rounded(x, wholeNumber(nodes[1]))), "number");
    case "min":
    case "max":
      return plain(`op.${fn === "min" ? "least" : "greatest"}(${codes.join(", ")})`, "number");
    case "lower":
    case "upper":
      return plain(`op.${fn}(${x})`, "text");
    case "length":
      return plain(String.raw`op.length(op.replace(${x}, /[\ud800-\udbff][\udc00-\udfff]/g, "_"))`, "number");
    case "concat":
      return plain(codes.join(" + "), "text");
    case "year":
      return plain(`op.parse_int(op.substring(${x}, 0, 4), 10)`, "number");
    case "is_missing":
      return keep(of[0]?.missing || "false", "truth");
    case "coalesce":
      return keep(
        of.reduceRight(
          (rest, { code, missing }) => (missing === "" ? code : `(${missing}) ? ${rest} : ${code}`),
          "null",
        ),
        of[0]?.type ?? "text",
      );
    case "if":
      return keep(
        `${x} ? ${second} : ${third}`,
        (nodes[1]?.kind === "missing" ? of[2] : of[1])?.type ?? "text",
      );
    default:
      return plain(`op.${mathName[fn]}(${x})`, "number");
  }
}

const mathName = {
  abs: "abs",
  floor: "floor",
  ceiling: "ceil",
  sqrt: "sqrt",
  ln: "log",
  log10: "log10",
  exp: "exp",
} as const;

/** As `roundHalfAway` in src/query/formula/ has it. */
function rounded(x: string, digits: number): string {
  const [to, back] = digits < 0 ? ["/", "*"] : ["*", "/"];
  const power = 10 ** Math.abs(digits);
  return digits === 0
    ? `op.sign(${x}) * op.floor(op.abs(${x}) + 0.5)`
    : `op.sign(${x}) * (op.floor(op.abs(${x}) ${to} ${power} + 0.5) ${back} ${power})`;
}

function wholeNumber(node: Formula | undefined): number {
  if (node?.kind === "number") return node.value;
  return node?.kind === "unary" && node.of.kind === "number" ? -node.of.value : 0;
}
