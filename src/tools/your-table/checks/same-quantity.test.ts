import { describe, expect, it } from "vitest";
import { auditOf, workOf } from "../work-fixture.ts";
import { uncomparedN } from "./same-quantity.ts";

function audited(n: (row: number) => number) {
  const rows = Array.from({ length: 100 }, (_, i) => `A${i}\t10\t1.0\t${n(i)}`);
  const work = workOf(`Answer\tPeople\t%\tn\n${rows.join("\n")}`);
  return auditOf({ ...work, options: { ...work.options, answers: "down", denominator: "column" } });
}

const verdicts = ({ made }: ReturnType<typeof audited>) =>
  made.filter(({ check }) => check.kind === "same-quantity").map(({ result }) => result.verdict);

describe("the n of one question", () => {
  it("are compared in a long table too: one among a hundred that differs is found", () => {
    expect(verdicts(audited(() => 1000))).toEqual(["consistent"]);
    const audit = audited((row) => (row === 77 ? 1001 : 1000));
    expect(verdicts(audit)).toEqual(["not-consistent"]);
    expect(audit.marks.get("77:3")?.kind).toBeDefined();
    expect(uncomparedN(audit.table)).toBe(0);
  });

  it("are counted where so many differ that some are left out", () => {
    const audit = audited((row) => 1000 + row);
    expect(verdicts(audit)).toEqual(["not-consistent"]);
    expect(uncomparedN(audit.table)).toBe(60);
  });
});
