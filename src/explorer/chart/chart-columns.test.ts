import { expect, it } from "vitest";
import type { ResultColumn } from "../../query/result.ts";
import { chartColumns } from "./chart-columns.ts";

const column = (name: string): ResultColumn => ({ name, type: "number", from: "source" });

it("takes the columns shown and what stands beside their numbers", () => {
  const available = ["year", "rate", "rate_low", "rate_high", "rate_status", "n", "other"].map(column);
  const names = chartColumns([column("rate")], available).map(({ name }) => name);
  expect(names).toEqual(["rate", "rate_low", "rate_high", "rate_status", "n"]);
});
