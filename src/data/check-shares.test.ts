import { describe, expect, it } from "vitest";
import { checkShares } from "./check-shares.ts";
import { printed } from "./row-fixture.ts";
import type { Row } from "./row.ts";

const claim = (id: string, characters: readonly number[], shares = "") => ({
  row: printed(id, 12, { shares }),
  characters,
});

function failures(...located: readonly { row: Row; characters: readonly number[] }[]): readonly string[] {
  return checkShares(located, { fileOf: (table) => `${table}-facts.csv` }).map(({ message }) => message);
}

const taken = (id: string, other: string): string =>
  `boats-facts.csv, row "${id}", column "shares": "12" is claimed by row "${other}" too, at the same place. ` +
  "Correct the occurrence or the characters; where one number stands for both, let each name the other.";

describe("checkShares", () => {
  it("lets two rows stand side by side", () => {
    expect(failures(claim("a", [1, 2]), claim("b", [3]))).toEqual([]);
  });

  it("lets two rows share characters where each names the other", () => {
    expect(failures(claim("a", [1, 2], "b"), claim("b", [1, 2], "a"))).toEqual([]);
  });

  it("refuses characters claimed twice, even in part", () => {
    expect(failures(claim("a", [1, 2]), claim("b", [2, 3]))).toEqual([taken("b", "a")]);
  });

  it("refuses a sharing that one of the two does not name", () => {
    expect(failures(claim("a", [1], "b"), claim("b", [1]))).toEqual([taken("b", "a")]);
  });

  it("refuses a third claimant", () => {
    expect(failures(claim("a", [1], "b"), claim("b", [1], "a"), claim("c", [1], "a"))).toEqual([
      taken("c", "a"),
      taken("c", "b"),
    ]);
  });

  it("refuses a name of a row that shares nothing", () => {
    expect(failures(claim("a", [1], "b"), claim("b", [2]))).toEqual([
      'boats-facts.csv, row "a", column "shares": row "b" does not claim the same characters. ' +
        "Empty the cell, or name the row that does.",
    ]);
  });
});
