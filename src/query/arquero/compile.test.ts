import { describe, expect, it } from "vitest";
import type { Column } from "../column.ts";
import { emptyQuery, type Filter, type Query } from "../query.ts";
import { compile } from "./compile.ts";

const columns: readonly Column[] = [
  { name: "region", type: "category", levels: ["east", "west"] },
  { name: "年份", type: "integer" },
  { name: "fund", type: "number" },
  { name: "__proto__", type: "text" },
];
const all: Query = { ...emptyQuery({ kind: "own", name: "funds.csv" }), columns: ["fund"] };

function steps(change: Partial<Query>): ReturnType<typeof compile> {
  return compile({ ...all, ...change }, columns, (name) => name);
}

function tests(...filters: readonly Filter[]): readonly string[] {
  return steps({ filters }).flatMap((step) => (step.verb === "filter" ? [step.expression] : []));
}

describe("a question as steps", () => {
  it("is the choice of columns where nothing else is asked", () => {
    expect(steps({})).toEqual([{ verb: "select", columns: ["fund"] }]);
  });

  it("has a filter each where all must be passed, and one in all where any is enough", () => {
    const filters: Filter[] = [
      { op: "in", column: "region", values: ["east", null] },
      { op: "range", column: "年份", low: 2010, high: null },
    ];
    expect(tests(...filters)).toEqual([
      'd => d.region == null || d.region === "east"',
      'd => d["年份"] != null && d["年份"] >= 2010',
    ]);
    const any = steps({ filters, match: "any", search: "X" });
    expect(any.slice(0, 2)).toEqual([
      {
        verb: "filter",
        expression:
          'd => (d.region == null || d.region === "east") || (d["年份"] != null && d["年份"] >= 2010)',
      },
      {
        verb: "filter",
        expression: 'd => op.includes(op.lower(d.region), "x") || op.includes(op.lower(d["__proto__"]), "x")',
      },
    ]);
  });

  it("writes the reader's text as literals alone", () => {
    const text = '");alert(1)//\u2028</script>';
    expect(tests({ op: "equals", column: "__proto__", text })).toEqual([
      'd => op.lower(d["__proto__"]) === "\\");alert(1)//\\u2028\\u003c/script>"',
    ]);
    expect(tests({ op: "pattern", column: "__proto__", text: "/a\u2028\n" })).toEqual([
      'd => op.match(d["__proto__"], /\\/a\\u2028\\n/u) != null',
    ]);
  });

  it("sorts by what is missing, levels, then values; keys call no function", () => {
    expect(steps({ sort: [{ column: "region", descending: true }] })[0]).toEqual({
      verb: "orderby",
      keys: [
        { expression: "d => d.region == null", descending: false },
        { expression: 'd => d.region === "east" ? 0 : d.region === "west" ? 1 : 2', descending: true },
        { expression: "d => d.region", descending: true },
      ],
    });
  });

  it("groups, then orders by the sort and the groups at once", () => {
    const group = { by: ["年份"], measures: [{ as: "n", fn: "count" } as const], pivot: null };
    expect(steps({ group, sort: [{ column: "n", descending: true }], columns: null })).toEqual([
      { verb: "groupby", columns: ["年份"] },
      { verb: "rollup", columns: [{ name: "n", expression: "d => op.count()" }] },
      {
        verb: "orderby",
        keys: [
          { expression: "d => d.n == null", descending: false },
          { expression: "d => d.n", descending: true },
          { expression: 'd => d["年份"] == null', descending: false },
          { expression: 'd => d["年份"]', descending: false },
        ],
      },
      { verb: "select", columns: ["年份", "n"] },
    ]);
  });

  it("makes a formula constants, a node each, and a share of the whole a step of its own", () => {
    expect(steps({ derived: [{ name: "half", formula: "fund / 2 + 1" }] })[0]).toEqual({
      verb: "derive",
      columns: [
        {
          name: "half",
          expression:
            "d => { const t1 = d.fund == null ? null : d.fund / 2; const t2 = !op.is_finite(t1) ? null : t1 + 1; " +
            "return op.is_finite(t2) ? t2 : null; }",
        },
      ],
    });
    const share = { as: "p", fn: "share", where: null, weight: null } as const;
    const group = { by: ["region"], measures: [share], pivot: null };
    expect(steps({ group, columns: null }).slice(1, 3)).toEqual([
      { verb: "rollup", columns: [{ name: "p", expression: "d => op.count()" }] },
      {
        verb: "derive",
        columns: [
          {
            name: "p",
            expression:
              "d => { const k = d.p, n = op.sum(d.p); return k == null ? null : n ? 100 * k / n : null; }",
          },
        ],
      },
    ]);
  });

  it("is a plain value", () => {
    const made = steps({ derived: [{ name: "x", formula: "fund * 2" }], search: "a" });
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});
