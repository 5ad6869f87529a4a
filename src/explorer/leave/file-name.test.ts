import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "./file-name.ts";

const counts = { rows: 12, matched: 12, of: 20, grouped: false };
const site = { kind: "site", dataset: "chongqing", file: "fund" } as const;

describe("fileName", () => {
  it("says which rows it holds", () => {
    const name = (change: object, rows: "displayed" | "full" = "displayed"): string =>
      fileName(site, { ...counts, ...change }, rows, "2026-11-22");
    expect(name({})).toBe("yibao-chongqing-fund-filtered-12-of-20-2026-11-22");
    expect(name({ matched: 20 })).toBe("yibao-chongqing-fund-all-20-2026-11-22");
    expect(name({}, "full")).toBe("yibao-chongqing-fund-whole-table-20-2026-11-22");
    expect(name({ rows: 5, grouped: true })).toBe("yibao-chongqing-fund-grouped-5-from-12-of-20-2026-11-22");
  });

  it("keeps the name of an own file, without what a file system refuses", () => {
    const own = (name: string): string => fileName({ kind: "own", name }, counts, "full", "2026-11-22");
    expect(own("我的 表.csv")).toBe("我的-表-whole-table-20-2026-11-22");
    expect(own("../..\\a:b?.tsv")).toBe("a-b-whole-table-20-2026-11-22");
    expect(own(".csv")).toBe("table-whole-table-20-2026-11-22");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(own(name)).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cs}.-][^\\/:*?"<>|\p{Cc}\p{Cs}]*$/u);
        expect(own(name).length).toBeLessThan(150);
      }),
    );
  });
});
