import { FormulaFault } from "./formula-error.ts";
import type { Span } from "./formula-error.ts";
import { formulaFunctions } from "./formula.ts";
import type { Formula } from "./formula.ts";
import { functionSignatures, isFormulaFunction } from "./function-signatures.ts";
import { nearestName } from "./nearest-name.ts";
import { bindings } from "./operator-bindings.ts";
import type { Token } from "./read-tokens.ts";

/** Formulas nest no deeper, so that no reader of the tree runs out of stack. */
export const deepest = 100;

/** A tree, and where each of its nodes stands in the text. */
export type Placed = { readonly formula: Formula; readonly spans: ReadonlyMap<Formula, Span> };

/** Reads tokens by the precedence of their operators: Pratt, Top down operator precedence, POPL 1973. */
class TreeBuilder {
  readonly spans = new Map<Formula, Span>();
  #at = 0;
  #depth = 0;
  readonly #text: string;
  readonly #tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  get #next(): Token {
    return this.#tokens[this.#at] ?? { kind: "end", start: this.#text.length, end: this.#text.length };
  }

  #take(): Token {
    const token = this.#next;
    this.#at += 1;
    return token;
  }

  #written({ start, end }: Span): string {
    return this.#text.slice(start, end);
  }

  #place(formula: Formula, start: number, end: number): Formula {
    this.spans.set(formula, { start, end });
    return formula;
  }

  #span(formula: Formula): Span {
    return this.spans.get(formula) ?? { start: 0, end: this.#text.length };
  }

  /** The whole formula. */
  whole(): Formula {
    const formula = this.#expression(0);
    const rest = this.#next;
    if (rest.kind === "end") return formula;
    if (rest.kind === ")") throw new FormulaFault("no-bracket-open", rest);
    if (rest.kind === ",") throw new FormulaFault("comma", rest);
    throw new FormulaFault("no-operator", rest, { part: this.#written(rest) });
  }

  #expression(least: number): Formula {
    this.#depth += 1;
    if (this.#depth > deepest) throw new FormulaFault("too-long", this.#next);
    let left = this.#operand();
    let compared = false;
    for (;;) {
      const token = this.#next;
      if (token.kind !== "operator" || token.op === "not" || bindings[token.op] < least) break;
      const binding = bindings[token.op];
      if (binding === bindings["="] && compared) throw new FormulaFault("chain", token);
      compared = binding === bindings["="];
      this.#take();
      const right = this.#expression(token.op === "^" ? binding : binding + 1);
      const formula: Formula = { kind: "binary", op: token.op, left, right };
      left = this.#place(formula, this.#span(left).start, this.#span(right).end);
    }
    this.#depth -= 1;
    return left;
  }

  #operand(): Formula {
    const token = this.#take();
    const { start, end } = token;
    if (token.kind === "number" || token.kind === "text") {
      const { kind, value } = token;
      return this.#place({ kind, value } as Formula, start, end);
    }
    if (token.kind === "missing") return this.#place({ kind: "missing" }, start, end);
    if (token.kind === "name") {
      if (!token.quoted && this.#next.kind === "(") return this.#call(token.name, token);
      return this.#place({ kind: "column", name: token.name }, start, end);
    }
    if (token.kind === "operator" && (token.op === "-" || token.op === "not")) {
      const of = this.#expression(token.op === "-" ? bindings.minus : bindings.not);
      return this.#place({ kind: "unary", op: token.op, of }, start, this.#span(of).end);
    }
    if (token.kind === "(") {
      const inner = this.#expression(0);
      return this.#place(inner, start, this.#close(token).end);
    }
    const before = this.#tokens[this.#at - 2];
    if (before === undefined) throw new FormulaFault("begin", token, { part: this.#written(token) });
    throw new FormulaFault("expected", token.kind === "end" ? before : token, {
      part: this.#written(before),
    });
  }

  #close(open: Span): Token {
    const token = this.#take();
    if (token.kind === ")") return token;
    if (token.kind === "end") throw new FormulaFault("bracket-open", open);
    if (token.kind === ",") throw new FormulaFault("comma", token);
    throw new FormulaFault("no-operator", token, { part: this.#written(token) });
  }

  #call(name: string, from: Span): Formula {
    const fn = name.toLowerCase();
    if (!isFormulaFunction(fn)) {
      const like = nearestName(fn, formulaFunctions);
      if (like === null) throw new FormulaFault("no-function", from, { name });
      throw new FormulaFault("no-function-like", from, { name, like });
    }
    const open = this.#take();
    const of: Formula[] = [];
    while (of.length > 0 || this.#next.kind !== ")") {
      of.push(this.#expression(0));
      if (this.#next.kind !== ",") break;
      this.#take();
    }
    const { end } = this.#close(open);
    const { least, most } = functionSignatures[fn];
    if (of.length < least || (most !== null && of.length > most)) {
      const form = most === null ? "parts-least" : most === least ? "parts-exact" : "parts-between";
      throw new FormulaFault(
        form,
        { start: from.start, end },
        { fn, least, most: most ?? least, given: of.length },
      );
    }
    return this.#place({ kind: "call", fn, of }, from.start, end);
  }
}

/** The tree of these tokens; names are not looked up yet. @throws FormulaFault where they do not make one. */
export function buildTree(text: string, tokens: readonly Token[]): Placed {
  const builder = new TreeBuilder(text, tokens);
  return { formula: builder.whole(), spans: builder.spans };
}
