import { expect, it } from "vitest";
import { coverage } from "./coverage.ts";

const sum = { id: "sum", kind: "parts-make-total", parts: ["a", "b"], total: "t" } as const;

it("coverage names what is left out, contradicted and invented", () => {
  const unchecked = [{ reason: "year", rows: ["founded", "a", "ghost"] }] as const;
  expect(coverage([sum], unchecked, ["t", "founded", "lonely", "a"])).toEqual({
    uncovered: ["lonely"],
    both: ["a"],
    unknown: ["b", "ghost"],
  });
});

it("coverage of everything is empty", () => {
  expect(coverage([sum], [], ["a", "b", "t"])).toEqual({ uncovered: [], both: [], unknown: [] });
});

it("a check may name other rows, which need not be covered", () => {
  expect(coverage([sum], [], ["a", "b"], ["t", "reported"])).toEqual({
    uncovered: [],
    both: [],
    unknown: [],
  });
});
