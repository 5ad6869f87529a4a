import { describe, expect, it } from "vitest";
import { emptyQuery } from "../../query/query.ts";
import { addSort, moveSort, removeSort, turnSort } from "./edit-sort.ts";

const plain = emptyQuery({ kind: "own", name: "a.csv" });
const sorted = addSort(addSort(plain, "a"), "b", true);

describe("the order of an answer", () => {
  it("is by one column, then by the next", () => {
    expect(sorted.sort).toEqual([
      { column: "a", descending: false },
      { column: "b", descending: true },
    ]);
    expect(moveSort(sorted, 1, 0).sort.map(({ column }) => column)).toEqual(["b", "a"]);
    expect(moveSort(sorted, 1, 2)).toEqual(sorted);
    expect(removeSort(sorted, 0).sort).toEqual([{ column: "b", descending: true }]);
  });

  it("has a column once, in the direction last asked for", () => {
    expect(addSort(sorted, "a", true).sort[0]).toEqual({ column: "a", descending: true });
    expect(turnSort(sorted, 1, false).sort[1]).toEqual({ column: "b", descending: false });
  });
});
