import { expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { count, lookupIn } from "./quantity-fixture.ts";

it("a row that does not exist is named, with the check and the way out", () => {
  const check = { id: "sum", kind: "parts-make-total", parts: ["a", "lost"], total: "t" } as const;
  expect(() => evaluate(check, lookupIn(count("a", 1), count("t", 1)), "read")).toThrow(
    'Check "sum" names the row "lost", which does not exist. Correct the id in the check, or add the row',
  );
});
