import { describe, expect, it } from "vitest";
import { asChosen, columnsOf, moved, shownAtFirst, toggled } from "./shown-columns.ts";

const available = [{ name: "a" }, { name: "a_label", aside: true }, { name: "b" }, { name: "c" }];

describe("the columns shown", () => {
  it("leave out at first what stands aside, and are then no choice", () => {
    expect(shownAtFirst(available)).toEqual(["a", "b", "c"]);
    expect(asChosen(["a", "b", "c"], available)).toBe(null);
    expect(asChosen(["b", "a", "c"], available)).toEqual(["b", "a", "c"]);
  });
  it("take a new one at its place, and never lose the last", () => {
    expect(toggled(["a", "c"], "b", available)).toEqual(["a", "b", "c"]);
    expect(toggled(["c", "b"], "a", available)).toEqual(["a", "c", "b"]);
    expect(toggled(["c", "a"], "b", available)).toEqual(["c", "a", "b"]);
    expect(toggled(["a"], "a", available)).toEqual(["a"]);
  });
  it("move one place, not over an end", () => {
    expect(moved(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], "b", 1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b"], "b", 1)).toEqual(["a", "b"]);
    expect(moved(["a", "b"], "x", 1)).toEqual(["a", "b"]);
  });
  it("are those chosen that there are, else those of the answer", () => {
    const answer = { columns: [{ name: "a" }], available };
    expect(columnsOf(["c", "gone"], answer)).toEqual(["c"]);
    expect(columnsOf(["gone"], answer)).toEqual(["a"]);
    expect(columnsOf(null, answer)).toEqual(["a"]);
  });
});
