import { expect, it } from "vitest";
import { numberParts } from "./number-parts.ts";
import { isPossible } from "./is-possible.ts";

it("lets no p be 0 unless it is printed to three decimals, and no share be above the whole", () => {
  let relation: "=" | "<" = "=";
  const possible = (part: "p" | "percent" | "count", typed: number, ...numbers: readonly string[]) =>
    numbers.filter((number) => isPossible(numberParts(number, false), { part, read: typed, relation }));
  expect(possible("p", 0.8, ".0", "0.00", ".000", "0.01")).toEqual([".000", "0.01"]);
  expect(possible("percent", 40, "0.0", "100.0", "140.4")).toEqual(["0.0", "100.0"]);
  expect(possible("percent", 120, "140.4")).toEqual(["140.4"]);
  expect(possible("count", 8, "0", "1,400")).toEqual(["0", "1,400"]);
  expect(possible("count", -3, "−17", "−0", "3")).toEqual(["3"]);
  relation = "<";
  expect(possible("p", 0.001, "0.201", ".05", "0.0100", "0.006")).toEqual([".05", "0.0100"]);
  relation = "=";
  expect(possible("percent", -4.2, "−2.4", "4.2")).toEqual(["4.2"]);
});
