import { describe, expect, it } from "vitest";
import { rowOf, sourcesOf } from "./site.ts";

describe("sourcesOf", () => {
  const ids = (row: string) => sourcesOf(rowOf(row)).map(({ id }) => id);

  it("names the works of a reported row", () => {
    expect(ids("ctx-population-2002")).toEqual(["NHSA-LONG"]);
  });

  it("names those of the rows from which a row was computed, each once", () => {
    expect(ids("ctx-employee-coverage-2002")).toEqual(["NHSA-LONG"]);
  });

  it("is empty for rows of a document", () => {
    expect(ids("org-decision")).toEqual([]);
    expect(ids("org-written-earliest")).toEqual([]);
  });
});
