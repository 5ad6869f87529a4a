import { describe, expect, it } from "vitest";
import { countTick, writerOf } from "./write.ts";

const column = { name: "x", type: "number", from: "source" } as const;
const written = (values: readonly number[]) =>
  values.map(writerOf(column, values, { locale: "en", isOwn: true }, (key) => key).number);

describe("writerOf", () => {
  it("writes the numbers of a column with the same digits", () => {
    expect(written([18.7, 5])).toEqual(["18.7", "5.0"]);
  });

  it("lets no number vanish among larger ones", () => {
    expect(written([123.4567, 0.0004, 1.23456e-7, 0])).toEqual(["123", "0.0004", "1.23e-7", "0"]);
    expect(written([1e-7, 3e-7])).toEqual(["1e-7", "3e-7"]);
  });
});

it("a count has no tick between two whole numbers", () => {
  expect([0, 0.5, 1, 1.5].map((value) => countTick("en")(value, 0.5))).toEqual(["0", "", "1", ""]);
});
