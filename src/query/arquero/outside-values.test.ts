import { describe, expect, it } from "vitest";
import type { Cell } from "../column.ts";
import { emptyQuery, type Measure } from "../query.ts";
import type { Table } from "../table.ts";
import { runQuery } from "./run.ts";

/** A measure of these numbers, with missing ones among them. */
function measured(cells: readonly Cell[], measure: Measure): Cell | undefined {
  const data = [cells, cells.map((cell) => (cell === 1 ? "yes" : "no"))];
  const table: Table = {
    columns: [
      { name: "x", type: "number" },
      { name: "answer", type: "category" },
    ],
    rows: cells.length,
    data,
  };
  const group = { by: [], measures: [measure], pivot: null };
  return runQuery(table, { ...emptyQuery({ kind: "own", name: "x.csv" }), group }).lines(0, 1)[0]?.[0];
}

const x = [12.5, null, 7.5, 7.5, -1, 30, null, 4];

describe("values of R 4.2", () => {
  it("sd(c(12.5, 7.5, 7.5, -1, 30, 4))", () => {
    expect(measured(x, { as: "m", fn: "sd", column: "x" })).toBeCloseTo(10.73040850418411, 12);
  });

  it("quantile(c(12.5, 7.5, 7.5, -1, 30, 4), c(.1, .25, .5, .9), type = 7)", () => {
    const quantile = (p: number): Cell | undefined =>
      measured(x, { as: "m", fn: "quantile", column: "x", p });
    expect([0.1, 0.25, 0.5, 0.9].map(quantile)).toEqual([1.5, 4.875, 7.5, 21.25]);
    expect([quantile(0), quantile(1)]).toEqual([-1, 30]);
  });

  it.each([
    [0, 10, 0, 27.753279986288916],
    [3, 10, 10.779126740630105, 60.322185253885451],
    [10, 10, 72.246720013711084, 100],
    [81, 263, 25.528851987827426, 36.620957698280016],
  ])("100 * prop.test(%i, %i, correct = FALSE)$conf.int", (k, n, low, high) => {
    const cells = Array.from({ length: n }, (_, at) => Number(at < k));
    const bound = (fn: "wilson-low" | "wilson-high"): Cell | undefined =>
      measured(cells, { as: "m", fn, where: { column: "answer", values: ["yes"] }, weight: null });
    expect(bound("wilson-low")).toBeCloseTo(low, 10);
    expect(bound("wilson-high")).toBeCloseTo(high, 10);
  });

  /*
   * w <- function(k, n) { z <- qnorm(.975); p <- k / n
   *   100 * (p + z^2 / (2 * n) + c(-1, 1) * z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))) / (1 + z^2 / n) }
   * w(24.5, 60.25)
   */
  it("w(24.5, 60.25), of weights that are no whole numbers", () => {
    const cells = [24.5, 30, null, 5.75];
    const where = { column: "x", values: [24.5] };
    const bound = (fn: "wilson-low" | "wilson-high"): Cell | undefined =>
      measured(cells, { as: "m", fn, where, weight: "x" });
    expect(bound("wilson-low")).toBeCloseTo(29.184721477896165, 10);
    expect(bound("wilson-high")).toBeCloseTo(53.262237591215317, 10);
  });
});

describe("Wilson bounds", () => {
  it("are missing without weight, and of parts that are less than nothing or more than all", () => {
    const measure = { as: "m", fn: "wilson-low", where: { column: "x", values: [-1] }, weight: "x" } as const;
    expect(measured([], measure)).toBeNull();
    expect(measured([null], measure)).toBeNull();
    expect(measured([-1, 5], measure)).toBeNull();
    expect(measured([-1, -5], { ...measure, where: { column: "x", values: [-1] } })).toBeNull();
  });
});
