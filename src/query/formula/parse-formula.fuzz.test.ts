import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../column.ts";
import { isAllowedTree } from "./allowed-tree.ts";
import { evaluate } from "./evaluate.ts";
import { binaryOperators, formulaFunctions } from "./formula.ts";
import type { Formula } from "./formula.ts";
import { isFormulaError, parseFormula } from "./parse-formula.ts";
import { writeFormula } from "./write-formula.ts";

const types = ["number", "integer", "category", "ordered", "date", "text"] as const;
const names = ["count", "n", "fund income", "区县", "a`b", "and", "missing", "__proto__", "", "d.x", 'q"'];
const columns = names.map((name, i) => ({ name, type: types[i % types.length] ?? "text" }));

const pieces = fc.constantFrom(
  ...binaryOperators,
  ...formulaFunctions,
  ...names,
  ..."()(),.`'\"[]{}=><!&|;:\\$\n\u0000\ud800，（）“”",
  ...["1", "1e5", ".5", "constructor", "prototype", "this", "=>", "d", "not", "missing", "`count`", "“x”"],
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join("")),
  fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(" ")),
);

/** Trees of every node, whether or not their types fit. */
const { tree: trees } = fc.letrec<{ tree: Formula }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...names).map((name): Formula => ({ kind: "column", name })),
    fc
      .double({ min: 0, noNaN: true, noDefaultInfinity: true })
      .map((value): Formula => ({ kind: "number", value: value === 0 ? 0 : value })),
    fc.string({ maxLength: 8 }).map((value): Formula => ({ kind: "text", value })),
    fc.constant<Formula>({ kind: "missing" }),
    fc.record({ kind: fc.constant("unary"), op: fc.constantFrom("-", "not"), of: tie("tree") }),
    fc.record({
      kind: fc.constant("binary"),
      op: fc.constantFrom(...binaryOperators),
      left: tie("tree"),
      right: tie("tree"),
    }),
    fc.record({
      kind: fc.constant("call"),
      fn: fc.constantFrom(...formulaFunctions),
      of: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
    }),
  ) as fc.Arbitrary<Formula>,
}));

const cells = fc.array(fc.oneof(fc.constant(null), fc.double(), fc.constantFrom("", "A", "2013-10-01")), {
  minLength: names.length,
  maxLength: names.length,
});

describe("any text at all", () => {
  it("is either a formula of allowed nodes or an error at a place inside it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseFormula(text, columns);
        if (isFormulaError(parsed)) {
          return 0 <= parsed.start && parsed.start <= parsed.end && parsed.end <= text.length;
        }
        return isAllowedTree(parsed.formula);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe("any tree", () => {
  it("that is written reads back as itself, where its types fit", () => {
    let read = 0;
    fc.assert(
      fc.property(trees, (tree) => {
        const written = writeFormula(tree);
        const parsed = parseFormula(written, columns);
        if (isFormulaError(parsed)) return;
        read += 1;
        expect(parsed.formula).toEqual(tree);
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(3000);
  });

  it("whose types fit has a value in every row, of the type said", () => {
    fc.assert(
      fc.property(trees, cells, (tree, values) => {
        const parsed = parseFormula(writeFormula(tree), columns);
        if (isFormulaError(parsed)) return;
        const cell = (name: string): Cell => {
          const i = names.indexOf(name);
          const value = values[i] ?? null;
          const isNumber = columns[i]?.type === "number" || columns[i]?.type === "integer";
          return typeof value === (isNumber ? "number" : "string") ? value : null;
        };
        const value = evaluate(parsed.formula, cell);
        if (value === null) return;
        if (parsed.type === "truth") expect(["true", "false"]).toContain(value);
        else expect(typeof value).toBe(parsed.type === "number" ? "number" : "string");
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe("isAllowedTree", () => {
  const n: Formula = { kind: "column", name: "n" };
  it.each<readonly [string, unknown]>([
    ["a member", { kind: "member", of: n, name: "constructor" }],
    ["a code of its own", { kind: "call", fn: "Function", of: [n] }],
    ["an operator of its own", { kind: "binary", op: "=>", left: n, right: n }],
    ["a key beside", { ...n, toString: () => "alert(1)" }],
    ["a prototype", Object.create(n)],
    ["an operator that changes", { kind: "unary", op: { toString: () => "-" }, of: n }],
    ["a number that is none", { kind: "number", value: NaN }],
    ["nothing", null],
    ["a hidden part", { kind: "call", fn: "abs", of: [{ kind: "text", value: ["x"] }] }],
  ])("refuses %s", (_, tree) => {
    expect(isAllowedTree(tree)).toBe(false);
  });

  it("refuses a tree that goes on for ever", () => {
    const loop: { kind: "unary"; op: "-"; of: unknown } = { kind: "unary", op: "-", of: null };
    loop.of = loop;
    expect(isAllowedTree(loop)).toBe(false);
  });
});
