import { describe, expect, it } from "vitest";
import { type Query, emptyQuery } from "../../query/query.ts";
import type { ResultColumn } from "../../query/result.ts";
import { askedForFile, fileColumns } from "./file-columns.ts";

const column = (name: string, from: ResultColumn["from"] = "source"): ResultColumn => ({
  name,
  type: "number",
  from,
});
const answer = (shown: readonly string[], all: readonly string[], grouped = false) => ({
  columns: shown.map((name) => column(name)),
  available: all.map((name) => column(name)),
  grouped,
});

describe("fileColumns", () => {
  it("puts its status beside each number", () => {
    const all = ["year", "amount", "amount_status", "visits", "visits_status"];
    expect(fileColumns(answer(["year", "visits", "amount"], all))).toEqual([
      "year",
      "visits",
      "visits_status",
      "amount",
      "amount_status",
    ]);
    expect(fileColumns(answer(["id", "value"], ["id", "value", "status"]))).toEqual([
      "id",
      "value",
      "status",
    ]);
  });

  it("adds none that is shown, of groups, or of columns made by the reader", () => {
    const all = ["amount", "amount_status"];
    expect(fileColumns(answer(all, all))).toEqual(all);
    expect(fileColumns(answer(["amount"], all, true))).toEqual(["amount"]);
    expect(
      fileColumns({
        columns: [column("x", "derived")],
        available: [column("x", "derived"), column("x_status")],
        grouped: false,
      }),
    ).toEqual(["x"]);
  });
});

describe("askedForFile", () => {
  it("leaves a question alone that needs no more columns", () => {
    const query: Query = emptyQuery({ kind: "own", name: "a.csv" });
    expect(askedForFile(query, answer(["a"], ["a", "b"]))).toBe(query);
    expect(askedForFile(query, answer(["a"], ["a", "a_status"])).columns).toEqual(["a", "a_status"]);
  });
});
