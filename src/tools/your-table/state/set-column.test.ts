import { describe, expect, it } from "vitest";
import type { Role } from "../read/role.ts";
import { removeRow } from "../read/sheet.ts";
import type { Work } from "../read/work.ts";
import { auditOf, workOf } from "../work-fixture.ts";
import { withoutColumn, withRole } from "./set-column.ts";

const work = workOf("Answer\tPeople\t%\tn\nA\t60\t25.0\t240\nB\t180\t75.0\t240\nC\t1\t9\t7");

describe("what the reader has set", () => {
  const noted = workOf(
    "Answer\tPeople\t%\tn\tNote\nA\t60\t25.0\t240\tx\nB\t180\t75.0\t240\ty\nTotal\t240\t100.0\t240\tz",
  );
  const set = { ...noted.options, answers: "none", denominator: "total" } as const;

  it("stays where another column is removed or holds something else", () => {
    expect(noted.options).toMatchObject({ answers: "down", denominator: "column" });
    expect(withoutColumn({ ...noted, options: set }, 4).options).toEqual(set);
    expect(withRole({ ...noted, options: set }, 4, "ignore").options).toEqual(set);
    const typed = { ...set, denominator: "typed", typedN: "240" } as const;
    expect(withoutColumn({ ...noted, options: typed }, 3).options).toEqual(typed);
  });

  it("gives way where the table no longer has it, and what was proposed does", () => {
    expect(withoutColumn(noted, 3).options).toMatchObject({ answers: "down", denominator: "total" });
    const column = { ...noted, options: { ...noted.options, answers: "none" } as const };
    expect(withRole(column, 3, "ignore").options).toMatchObject({ answers: "none", denominator: "total" });
    expect(withRole({ ...noted, options: set }, 0, "ignore").options.denominator).toBe("column");
    const begun = workOf("Q\tAgree\tOther\tn\nA\t60\t180\t240\nB\t90\t150\t240");
    const across = { ...begun.options, answers: "across" } as const;
    const wide: Work = { ...begun, roles: ["label", "count", "count", "n"], options: across };
    expect(withRole(wide, 0, "ignore").options.answers).toBe("across");
    expect(withoutColumn(wide, 2).options.answers).not.toBe("across");
  });
});

describe("a very large table", () => {
  it("is not read as a whole for what it holds", () => {
    const line = Array.from({ length: 60 }, (_, c) => `${c}`);
    const rows = Array.from({ length: 2000 }, (_, r) =>
      r < 300
        ? line
        : new Proxy(line, {
            get: (cells, key, self) => {
              if (key === "30") read += 1;
              return Reflect.get(cells, key, self) as unknown;
            },
          }),
    );
    let read = 0;
    const roles = line.map((_, c) => (c === 0 ? "label" : "count") as Role);
    const large = { sheet: { name: "large", headers: line, rows }, roles, options: work.options };
    withRole(large, 30, "ignore");
    expect(read).toBe(0);
  });
});

describe("a table without a column or a row", () => {
  it("is checked as what is left of it", () => {
    const left = withoutColumn(work, 3);
    expect(left.sheet.headers).toEqual(["Answer", "People", "%"]);
    expect(left.roles).toEqual(["label", "count", "percent"]);
    expect(left.options.denominator).toBe("none");
    const sheet = removeRow(work.sheet, 2);
    expect(sheet.rows.map(([name]) => name)).toEqual(["A", "B"]);
    expect(auditOf({ ...work, sheet }).findings).toEqual([]);
    expect(auditOf(work).findings).not.toEqual([]);
  });
});
