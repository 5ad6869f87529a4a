import type { Column } from "../column.ts";
import type { Placed } from "./build-tree.ts";
import { FormulaFault } from "./formula-error.ts";
import type { Span } from "./formula-error.ts";
import type { Formula, FormulaType } from "./formula.ts";
import { isTextual, kindOfColumn } from "./formula-kind.ts";
import type { Kind } from "./formula-kind.ts";
import { functionSignatures } from "./function-signatures.ts";
import { unknownColumn } from "./unknown-column.ts";

type Columns = readonly Pick<Column, "name" | "type">[];
type Of<Node extends Formula["kind"]> = Extract<Formula, { readonly kind: Node }>;

const datePattern = /^\d{4}-\d{2}-\d{2}$/;

class TypeChecker {
  readonly #text: string;
  readonly #spans: Placed["spans"];
  readonly #columns: Columns;
  readonly #types: ReadonlyMap<string, Column["type"]>;
  readonly #kinds = new Map<Formula, Kind>();

  constructor(text: string, spans: Placed["spans"], columns: Columns) {
    this.#text = text;
    this.#spans = spans;
    this.#columns = columns;
    this.#types = new Map(columns.map(({ name, type }) => [name, type]));
  }

  #span(formula: Formula): Span {
    return this.#spans.get(formula) ?? { start: 0, end: this.#text.length };
  }

  #part(formula: Formula): string {
    const { start, end } = this.#span(formula);
    return this.#text.slice(start, end);
  }

  /** What a node makes, worked out once: an operand may be asked for more than once. */
  kind(formula: Formula): Kind {
    const known = this.#kinds.get(formula);
    if (known !== undefined) return known;
    const kind = this.#find(formula);
    this.#kinds.set(formula, kind);
    return kind;
  }

  #find(formula: Formula): Kind {
    switch (formula.kind) {
      case "number":
      case "text":
        return formula.kind;
      case "missing":
        throw new FormulaFault("missing-alone", this.#span(formula));
      case "column":
        return this.#column(formula);
      case "unary":
        return this.#want(formula.of, formula.op === "-" ? "number" : "truth", formula.op);
      case "binary":
        return this.#binary(formula);
      case "call":
        return this.#call(formula);
    }
  }

  #column(formula: Of<"column">): Kind {
    const { name } = formula;
    const type = this.#types.get(name);
    if (type !== undefined) return kindOfColumn[type];
    throw unknownColumn(
      name,
      this.#text,
      this.#span(formula),
      this.#columns.map((column) => column.name),
    );
  }

  /** The kind of an operand, which must be the one wanted. */
  #want(operand: Formula, wanted: "number" | "text" | "date" | "truth", by: string): Kind {
    const kind = this.kind(operand);
    if (kind === wanted || (wanted === "text" && isTextual(kind))) return wanted;
    throw new FormulaFault(`wants-${wanted}`, this.#span(operand), { by, part: this.#part(operand) });
  }

  #binary(formula: Of<"binary">): Kind {
    const { op, left, right } = formula;
    if (op === "and" || op === "or") {
      this.#want(left, "truth", op);
      return this.#want(right, "truth", op);
    }
    if (op === "=" || op === "!=" || op === "<" || op === "<=" || op === ">" || op === ">=") {
      return this.#comparison(formula);
    }
    if (op === "+" && [left, right].some((side) => side.kind !== "missing" && isTextual(this.kind(side)))) {
      throw new FormulaFault("plus-text", this.#span(formula), {
        left: this.#part(left),
        right: this.#part(right),
      });
    }
    this.#want(left, "number", op);
    return this.#want(right, "number", op);
  }

  #comparison(formula: Of<"binary">): Kind {
    const { op, left, right } = formula;
    const sides = [left, right];
    const other = left.kind === "missing" ? right : left;
    if (sides.some(({ kind }) => kind === "missing")) {
      throw new FormulaFault("compare-missing", this.#span(formula), { part: this.#part(other) });
    }
    const [first, second] = [this.kind(left), this.kind(right)];
    const inOrder = op !== "=" && op !== "!=";
    if (first !== second && !(isTextual(first) && isTextual(second))) {
      const values = { left: this.#part(left), right: this.#part(right) };
      throw new FormulaFault("compare", this.#span(formula), values);
    }
    if (inOrder && first === "truth") throw new FormulaFault("order-truth", this.#span(formula), { op });
    if (inOrder && (first === "ordered" || second === "ordered")) {
      throw new FormulaFault("order-levels", this.#span(formula), { op });
    }
    const dated = first === "date" || second === "date";
    const wrong = dated ? sides.find((side) => side.kind === "text" && !datePattern.test(side.value)) : null;
    if (wrong) throw new FormulaFault("date-text", this.#span(wrong));
    return "truth";
  }

  #call(formula: Of<"call">): Kind {
    const { fn, of } = formula;
    const { wants, makes } = functionSignatures[fn];
    if (wants === "if" || wants === "same") return this.#alternatives(formula);
    for (const part of of) {
      if (wants === "any") this.kind(part);
      else this.#want(part, wants, fn);
    }
    if (fn === "round" && of[1] !== undefined) this.#digits(of[1]);
    return makes === "same" ? "text" : makes;
  }

  #digits(part: Formula): void {
    const digits = part.kind === "unary" && part.op === "-" ? part.of : part;
    if (digits.kind === "number" && Number.isInteger(digits.value) && digits.value <= 15) return;
    throw new FormulaFault("digits", this.#span(part));
  }

  /** Of `coalesce` and `if`, whose results are of one kind; `if` may give a missing one. */
  #alternatives(formula: Of<"call">): Kind {
    const { fn, of } = formula;
    const [test, ...rest] = of;
    if (fn === "if" && test !== undefined) this.#want(test, "truth", fn);
    const results = fn === "if" ? rest : of;
    const present = results.filter((part) => fn !== "if" || part.kind !== "missing");
    const [first, ...others] = present.map((part) => this.kind(part));
    if (first === undefined) throw new FormulaFault("missing-alone", this.#span(formula));
    const strange = others.findIndex((kind) => kind !== first && !(isTextual(kind) && isTextual(first)));
    const part = present[strange + 1];
    if (strange >= 0 && part) {
      const values = { fn, first: this.#part(present[0] ?? part), part: this.#part(part) };
      throw new FormulaFault("results", this.#span(part), values);
    }
    return others.every((kind) => kind === first) ? first : "text";
  }
}

/** What the formula makes. @throws FormulaFault at a name that is no column and at an operand of the wrong kind. */
export function checkTypes(text: string, { formula, spans }: Placed, columns: Columns): FormulaType {
  const kind = new TypeChecker(text, spans, columns).kind(formula);
  return kind === "number" || kind === "truth" ? kind : "text";
}
