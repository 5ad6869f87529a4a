import { describe, expect, it } from "vitest";
import { nextState, sortOf, withSort } from "./sort-keys.ts";

const up = (column: string) => ({ column, descending: false });
const down = (column: string) => ({ column, descending: true });

describe("a press on a header", () => {
  it("goes through ascending, descending and none", () => {
    expect(nextState("none")).toBe("ascending");
    expect(nextState("ascending")).toBe("descending");
    expect(nextState("descending")).toBe("none");
  });
  it("takes the place of all other keys", () => {
    expect(withSort([up("a"), up("b")], "b", "descending", false)).toEqual([down("b")]);
    expect(withSort([up("a")], "a", "none", false)).toEqual([]);
  });
});

describe("a key beside others", () => {
  it("comes last, and keeps its place when it turns", () => {
    expect(withSort([up("a")], "b", "ascending", true)).toEqual([up("a"), up("b")]);
    expect(withSort([up("a"), up("b")], "a", "descending", true)).toEqual([down("a"), up("b")]);
    expect(withSort([up("a"), up("b")], "a", "none", true)).toEqual([up("b")]);
  });
  it("is numbered from 1", () => {
    expect(sortOf([up("a"), down("b")], "b")).toEqual({ state: "descending", place: 2 });
    expect(sortOf([up("a")], "c")).toEqual({ state: "none", place: 0 });
  });
});
