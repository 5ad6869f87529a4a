import { describe, expect, it } from "vitest";
import { auditDataset } from "./audit-dataset.ts";
import { readDataset } from "./read-dataset.ts";

const dataset = readDataset("heilongjiang");
const { rows } = dataset;
const byId = new Map(rows.map((row) => [row.id, row]));
const published = rows.filter(({ level }) => level === "95");

describe("the Heilongjiang dataset", () => {
  it("has an estimate of the preprint for each that was published", () => {
    expect(published.length).toBeGreaterThan(0);
    for (const { id } of published) {
      expect(byId.get(id.replace(/published$/, "preprint"))?.status, id).toBe("printed");
    }
  });

  it.each(published)(
    "$id lies in its interval, where the rounding of three numbers lets a Wald estimate lie",
    (row) => {
      const { value, low, high, precision } = row;
      if (value === null || low === null || high === null) throw new Error(`${row.id} is not whole.`);
      const half = precision / 2;
      expect(value).toBeGreaterThan(low);
      expect(value).toBeLessThan(high);
      // The middle of ln(low) and ln(high), as far as the ends can stray from what is printed.
      const [least, greatest] = [-half, half].map((by) => Math.sqrt((low + by) * (high + by)));
      expect(value + half).toBeGreaterThanOrEqual(least ?? NaN);
      expect(value - half).toBeLessThanOrEqual(greatest ?? NaN);
    },
  );

  it("draws a bound only where the document prints P < 0.05, and around its estimate", () => {
    const bounds = rows.filter(({ level }) => level === "bound-p05");
    expect(bounds.length).toBe(byId.get("hlj-items-named")?.value);
    for (const bound of bounds) {
      const estimate = byId.get(bound.id.replace(/-bound$/, ""));
      expect(estimate?.dims["part"], bound.id).toBe("item");
      expect(estimate?.value).toBeGreaterThan(bound.low ?? NaN);
      expect(estimate?.value).toBeLessThan(bound.high ?? NaN);
    }
  });

  it("fits together wherever it is checked", () => {
    const misfits = auditDataset(dataset).filter(
      ({ printed }) => !["consistent", "consistent-with-rounding", "not-testable"].includes(printed.verdict),
    );
    expect(misfits.map(({ check }) => check.id)).toEqual([]);
  });

  it("is not tested where versions differ and where the preprint prints no interval", () => {
    const untested = auditDataset(dataset).filter(({ printed }) => printed.verdict === "not-testable");
    const reasons = new Set(untested.map(({ printed }) => printed.reason));
    expect([...reasons].sort()).toEqual(["no-interval", "unlike"]);
  });
});
