import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { ListLength } from "./list-length.ts";
import { parseChecks } from "./parse-checks.ts";
import { count, lookupIn } from "./quantity-fixture.ts";

const check: ListLength = {
  id: "areas",
  kind: "list-length",
  items: ["first", "second", "third"],
  count: "said",
};

describe("list-length", () => {
  it.each([
    [3, "consistent"],
    [4, "not-consistent"],
  ])("three areas listed against %d: %s", (said, verdict) => {
    expect(evaluate(check, lookupIn(count("said", said)), "read")).toMatchObject({ verdict, computed: 3 });
  });

  it("refuses a thing that is named twice", () => {
    const checks = [{ ...check, items: ["first", "first"] }];
    expect(() => parseChecks({ checks }, "checks.yaml")).toThrow('"items" names "first" twice');
  });
});
