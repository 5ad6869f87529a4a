import { describe, expect, it } from "vitest";
import { emptyQuery } from "../../query/query.ts";
import { parseTokens, typingOf, withTyping } from "./typing.ts";

const query = {
  ...emptyQuery({ kind: "own", name: "a.csv" }),
  filters: [{ op: "missing", column: "x" } as const, { op: "missing", column: "y" } as const],
};
const column = { name: "x", type: "number" } as const;

describe("withTyping", () => {
  it("sets a type, and takes it back", () => {
    const set = withTyping(query, column, { type: "integer" });
    expect(set.types).toEqual({ x: { type: "integer" } });
    expect(set.filters).toHaveLength(2);
    expect(withTyping(set, column, null)).toEqual(query);
  });

  it("drops the filters of a column that holds another kind of cells now", () => {
    expect(withTyping(query, column, { type: "text" }).filters).toEqual([{ op: "missing", column: "y" }]);
  });

  it("knows a column named __proto__", () => {
    const { types } = withTyping(query, { name: "__proto__", type: "text" }, { type: "date" });
    expect(Object.keys(types)).toEqual(["__proto__"]);
    expect(typingOf(types, "__proto__")).toEqual({ type: "date" });
    expect(typingOf({}, "__proto__")).toBeNull();
  });
});

describe("parseTokens", () => {
  it("divides at commas of either width, without blanks or repeats", () => {
    expect(parseTokens("NA, 无，99、99,")).toEqual(["NA", "无", "99"]);
    expect(parseTokens(" ")).toEqual([]);
  });
});
