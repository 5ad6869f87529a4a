import { beforeEach, describe, expect, it, vi } from "vitest";
import { evaluate } from "../../../audit/evaluate.ts";
import { whole } from "../piecewise.ts";
import type { Role } from "../read/role.ts";
import { type Audit, auditing } from "../state/audit.ts";
import { auditOf, workOf } from "../work-fixture.ts";

vi.mock(import("../../../audit/evaluate.ts"), async (original) => {
  const real = await original();
  return { ...real, evaluate: vi.fn(real.evaluate) };
});
beforeEach(() => void vi.mocked(evaluate).mockClear());

const COLUMNS = 10;
const ROWS = 400;
const header = Array.from({ length: COLUMNS }, (_, c) => `A${c} (count)\tA${c} (%)`).join("\t");
const lines = Array.from({ length: ROWS }, (_, r) =>
  Array.from({ length: COLUMNS }, (_, c) => `${20 + ((r * 7 + c * 13) % 61)}\t${5 + ((r * 3 + c) % 17)}.3`),
);
const begun = workOf(
  `Question\t${header}\n${lines.map((cells, r) => `Q${r}\t${cells.join("\t")}`).join("\n")}`,
);
const roles = begun.roles.map((_, c): Role => (c === 0 ? "label" : c % 2 === 1 ? "count" : "percent"));
const options = { ...begun.options, answers: "across", denominator: "typed", typedN: "1000" } as const;
const work = { ...begun, roles, options };

describe("a typed n that two rows of a long table imply", () => {
  it("is found though most of its checks are not asked first", () => {
    const rows = Array.from(
      { length: 1000 },
      (_, r) => `Q${r}\t${1000 + 3 * r}\t${r === 500 || r === 501 ? 4000 - 3 * r : 1000}`,
    );
    const { sheet, options } = workOf(`Question\tA\tB\n${rows.join("\n")}`);
    const set = { ...options, answers: "across", denominator: "typed", typedN: "100" } as const;
    const { findings, readings } = auditOf({ sheet, roles: ["label", "count", "count"], options: set });
    const [finding] = findings;
    expect(finding && readings.get(finding)?.map(({ to, mended }) => [to, mended])).toEqual([["5000", 2]]);
  });
});

describe("a typed n that fits no row of a long table", () => {
  it("is shown before any reading of it is tried, and tried with a bounded number of checks", () => {
    const shown: { readonly audit: Audit; readonly calls: number }[] = [];
    whole(
      auditing(work, undefined, (audit) =>
        shown.push({ audit, calls: vi.mocked(evaluate).mock.calls.length }),
      ),
    );
    const [first] = shown;
    const last = shown[shown.length - 1];
    const checks = first?.audit.made.length ?? 0;
    expect(checks).toBeGreaterThan(COLUMNS * ROWS);
    expect(first?.calls).toBe(checks);
    expect([...(first?.audit.readings.values() ?? [])].every((found) => found === null)).toBe(true);
    expect([...(last?.audit.readings.values() ?? [])].every((found) => found !== null)).toBe(true);
    // Of all readings of the n with all checks it would be millions.
    expect(last?.calls).toBeLessThan(200_000);
  });
});
