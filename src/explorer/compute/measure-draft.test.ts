import { describe, expect, it } from "vitest";
import type { Column } from "../../query/column.ts";
import {
  columnsFor,
  draftedMeasures,
  draftFault,
  emptyDraft,
  quantileOf,
  weightColumns,
} from "./measure-draft.ts";

const ends = { low: "share_low", high: "share_high" };

describe("draftedMeasures", () => {
  it("gives a share its interval of the same rows and weights", () => {
    const draft = {
      ...emptyDraft,
      kind: "share-interval",
      where: "answer",
      values: ["dissatisfied", "very-dissatisfied"],
      weight: "count",
    } as const;
    const of = { where: { column: "answer", values: draft.values }, weight: "count" };
    expect(draftedMeasures(draft, "share", ends)).toEqual([
      { as: "share", fn: "share", ...of },
      { as: "share_low", fn: "wilson-low", ...of },
      { as: "share_high", fn: "wilson-high", ...of },
    ]);
  });

  it("passes by what its kind does not ask for", () => {
    const draft = { ...emptyDraft, kind: "mean", column: "age", where: "answer", weight: "count" } as const;
    expect(draftedMeasures(draft, "mean_age", ends)).toEqual([{ as: "mean_age", fn: "mean", column: "age" }]);
    const count = { ...draft, kind: "count" } as const;
    expect(draftedMeasures(count, "rows", ends)).toEqual([{ as: "rows", fn: "count" }]);
    const all = { ...emptyDraft, kind: "share" } as const;
    expect(draftedMeasures(all, "share", ends)).toEqual([
      { as: "share", fn: "share", where: null, weight: null },
    ]);
  });

  it("keeps a quantile's p in short", () => {
    const draft = { ...emptyDraft, kind: "quantile", column: "age", percent: "2.5" } as const;
    expect(draftedMeasures(draft, "q", ends)).toEqual([{ as: "q", fn: "quantile", column: "age", p: 0.025 }]);
  });
});

describe("a draft", () => {
  it.each([
    ["90", 0.9],
    ["2.5%", 0.025],
    ["0", 0],
    ["100", 1],
    ["101", null],
    ["-1", null],
    ["", null],
    ["ninety", null],
  ])("reads %j per cent as %j", (typed, p) => {
    expect(quantileOf(typed)).toBe(p);
  });

  it("tells what it lacks", () => {
    expect(draftFault(emptyDraft)).toBeNull();
    expect(draftFault({ ...emptyDraft, kind: "mean" })).toBe("column");
    expect(draftFault({ ...emptyDraft, kind: "quantile", column: "age", percent: "x" })).toBe("percent");
    expect(draftFault({ ...emptyDraft, kind: "share", where: "answer" })).toBe("values");
    expect(draftFault({ ...emptyDraft, kind: "share" })).toBeNull();
  });

  it("is weighed by counts alone", () => {
    const columns: readonly Column[] = [
      { name: "n", type: "integer" },
      { name: "people", type: "number", unit: "persons" },
      { name: "level", type: "number", unit: "level-1-5" },
      { name: "grade", type: "integer", unit: "hospital-grade" },
      { name: "share", type: "number", unit: "percent" },
      { name: "cost", type: "number" },
    ];
    expect(weightColumns(columns).map(({ name }) => name)).toEqual(["n", "people"]);
  });

  it("is offered the columns that its kind can be had of", () => {
    const columns: readonly Column[] = [
      { name: "age", type: "integer" },
      { name: "day", type: "date" },
      { name: "place", type: "text" },
    ];
    const names = (kind: Parameters<typeof columnsFor>[0]) =>
      columnsFor(kind, columns).map(({ name }) => name);
    expect(names("mean")).toEqual(["age"]);
    expect(names("min")).toEqual(["age", "day"]);
    expect(names("missing")).toEqual(["age", "day", "place"]);
  });
});
