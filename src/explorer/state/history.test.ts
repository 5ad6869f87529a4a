import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Query } from "../../query/query.ts";
import { emptyQuery } from "../../query/query.ts";
import { beginHistory, longestHistory, redo, takeStep, undo } from "./history.ts";
import type { History } from "./history.ts";

const start = emptyQuery({ kind: "site", dataset: "chongqing", file: "fund" });
const searching = (search: string): Query => ({ ...start, search });
const through = (...texts: readonly string[]) =>
  texts.reduce((history, text) => takeStep(history, searching(text)), beginHistory(start));

describe("takeStep", () => {
  it("can be undone and done again", () => {
    const history = through("a", "b");
    expect(undo(history).present.search).toBe("a");
    expect(undo(undo(history)).present).toBe(start);
    expect(redo(undo(history)).present.search).toBe("b");
  });

  it("forgets what was undone once another step is taken", () => {
    const history = takeStep(undo(through("a", "b")), searching("c"));
    expect(redo(history)).toBe(history);
    expect(undo(history).present.search).toBe("a");
  });

  it("is none where the question stays the same", () => {
    const history = through("a");
    expect(takeStep(history, searching("a"))).toBe(history);
    expect(takeStep(undo(history), { ...start }).future).toHaveLength(1);
  });

  it("is one with those of the same gesture before it", () => {
    const typed = ["个", "个人"].reduce((h, text) => takeStep(h, searching(text), "search"), through("a"));
    expect(typed.past.map(({ search }) => search)).toEqual(["", "a"]);
    expect(undo(typed).present.search).toBe("a");
    expect(takeStep(typed, searching("个人账户"), "name").past).toHaveLength(3);
  });

  it("begins a gesture anew after an undo", () => {
    const typed = takeStep(through("a"), searching("ab"), "search");
    const again = takeStep(undo(typed), searching("abc"), "search");
    expect(undo(again).present.search).toBe("a");
  });

  it("leaves nothing to undo where a gesture ends as it began", () => {
    const typed = takeStep(takeStep(beginHistory(start), searching("a"), "search"), start, "search");
    expect(typed).toEqual(beginHistory(start));
  });

  it("keeps the last 200 steps", () => {
    const history = through(...Array.from({ length: 250 }, (_, step) => String(step)));
    expect(history.past).toHaveLength(longestHistory);
    expect(history.past[0]?.search).toBe("49");
  });
});

describe("undo and redo", () => {
  it("leave a history as it is where there is nothing to do", () => {
    const history = beginHistory(start);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it("take back each other, wherever one stands", () => {
    const moves = fc.array(fc.oneof(fc.constant("undo"), fc.constant("redo"), fc.string({ maxLength: 2 })));
    fc.assert(
      fc.property(moves, (steps) => {
        const history = steps.reduce<History>(
          (at, step) =>
            step === "undo" ? undo(at) : step === "redo" ? redo(at) : takeStep(at, searching(step)),
          beginHistory(start),
        );
        if (history.past.length > 0) expect(redo(undo(history))).toEqual(history);
        if (history.future.length > 0) expect(undo(redo(history))).toEqual(history);
      }),
    );
  });
});
