import { describe, expect, it } from "vitest";
import type { Check } from "../../audit/check.ts";
import { printed } from "../../data/row-fixture.ts";
import type { DeclaredFinding } from "./finding.ts";
import { findingGaps, ownRows } from "./finding-gaps.ts";

const both = { en: "a", zh: "甲" };
const finding = (id: string, checks: readonly string[], rows?: readonly string[]): DeclaredFinding => ({
  id,
  severity: "contradiction",
  checks,
  ...(rows ? { rows } : {}),
  title: both,
  what: both,
  candidates: [{ reading: both, for: both, against: both }],
  handling: both,
});
const sum: Check = { id: "sum", kind: "parts-make-total", parts: ["a", "b"], total: "all" };
const rows = [printed("a", 1), printed("b", 2), printed("all", 4, { status: "unresolved" }), printed("c", 5)];
const harbour = { name: "harbour", rows, checks: [sum] };
const file = "content/studies/harbour/findings.yaml";

describe("findingGaps", () => {
  it("is empty where each check that does not hold and each doubtful number is in one finding", () => {
    expect(findingGaps(harbour, [finding("short", ["sum"])])).toEqual([]);
    expect(findingGaps(harbour, [finding("short", ["sum"], ["all"])])).toEqual([]);
  });

  it("names the check and the number that no finding names", () => {
    expect(findingGaps(harbour, [])).toEqual([
      `${file}: the numbers of the check "sum" do not fit together, and no finding names it. Add one.`,
      `${file}: the row "all" is corrected or doubtful, and no finding names it. Add one.`,
    ]);
  });

  it("asks for none where numbers fit, or miss by less than a unit of the last digit", () => {
    const share: Check = { id: "share", kind: "percentage-of-count", counts: ["a"], n: "b", percent: "p" };
    const slip = {
      name: "harbour",
      rows: [...rows.slice(0, 2), printed("p", 50.6, { unit: "percent", precision: 1 })],
    };
    expect(findingGaps({ ...slip, checks: [share] }, [])).toEqual([]);
  });

  it("names what stands in two findings", () => {
    expect(findingGaps(harbour, [finding("x", ["sum"], ["all"]), finding("y", ["sum"], ["all"])])).toEqual([
      `${file}: the check "sum" is in more than one finding. Leave it in one.`,
      `${file}: the row "all" is in more than one finding. Leave it in one.`,
    ]);
  });

  it("names checks and rows that do not exist", () => {
    const gaps = findingGaps(harbour, [finding("x", ["sum", "product"], ["all", "z"])]);
    expect(gaps).toEqual([
      'Finding "x", key "checks": harbour has no check "product". Correct the id.',
      'Finding "x", key "rows": harbour has no row "z". Correct the id.',
    ]);
  });
});

describe("ownRows", () => {
  it("are those named, else all of the checks", () => {
    expect(ownRows(finding("x", ["sum"]), harbour)).toEqual(["a", "b", "all"]);
    expect(ownRows(finding("x", ["sum"], ["all"]), harbour)).toEqual(["all"]);
  });
});
