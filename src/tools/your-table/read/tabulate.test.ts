import { expect, it } from "vitest";
import { auditOf, workOf } from "../work-fixture.ts";
import { typedNumber } from "./item.ts";

/** The numbers of a table, and why its other cells cannot be read. */
function read(text: string) {
  const { table } = auditOf(workOf(text));
  return {
    ids: [...table.items].map(([id, item]) => `${id} ${item.relation}${typedNumber(item)}`),
    problems: table.problems.map(({ kind }) => kind),
    footnotes: table.footnotes,
  };
}

it("leaves out the marks of footnotes, and says in how many cells", () => {
  const { ids, problems, footnotes } = read(
    "Answer\tPeople\t%\tTotal\nA\t31a\t12.9\t240\nB\t17¹\t7.1ᵃ\t240\nC\t192*\t80.0\t240",
  );
  expect([problems, footnotes]).toEqual([[], 3]);
  expect(ids).toEqual(
    expect.arrayContaining(["0:1:count =31", "1:1:count =17", "1:2:percent =7.1", "2:1:count =192"]),
  );
  const pairs = "Answer\tMen n (%)\nA\t31a (12.9)\nB\t17 (7.1)b\nC\t92 (38.3)\nD\t60 (25.0)\nE\t40 (16.7)";
  expect(read(pairs)).toMatchObject({ problems: [], footnotes: 2 });
  expect(read("Answer\tPeople\nA\t31\nB\t3l\nC\t19").problems).toEqual(["letters"]);
});

it("takes a bound for one, and a lone count of a total row, in cells of counts and percentages", () => {
  const pairs = "Answer\tMen n (%)\nA\t2 (<1)\nB\t141 (58.8)\nC\t97 (40.4)\nTotal\t240";
  const { ids, problems } = read(pairs);
  expect(problems).toEqual([]);
  expect(ids).toEqual(expect.arrayContaining(["0:1:count =2", "0:1:percent <1", "3:1:count =240"]));
  expect(read(pairs.replace("Total", "D")).problems).toEqual(["fewer-numbers"]);
});

it("reads percentages before their counts, by their decimals or the name of their column", () => {
  const decimals = read("Answer\tMen\nA\t25.4 (61)\nB\t40.4 (97)\nC\t34.2 (82)");
  expect(decimals).toMatchObject({ problems: [] });
  expect(decimals.ids).toEqual(expect.arrayContaining(["0:1:percent =25.4", "0:1:count =61"]));
  const named = read("Answer\t% (n)\nA\t25 (61)\nB\t40 (97)\nC\t34 (82)");
  expect(named.ids).toEqual(expect.arrayContaining(["0:1:percent =25", "0:1:count =61"]));
});
