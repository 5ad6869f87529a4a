import { expect, it } from "vitest";
import { tallyChanges } from "./change-tally.ts";

const change = (id: string, column: string, old: string, now: string) => ({ id, column, old, new: now });

it("counts every number once: added, removed, with another value, or told in other words", () => {
  expect(
    tallyChanges([
      change("piers", "value", "", "4"),
      change("depth", "low", "", "2"),
      change("depth", "high", "", "3"),
      change("boats", "value", "9", ""),
      change("width", "value", "7", "8"),
      change("width", "as_printed", "7 m", "8 m"),
      change("height", "relation", "≈", "<"),
      change("quays", "as_printed", "two", "two quays"),
      change("ropes", "status", "printed", "unresolved"),
      change("ropes", "as_printed", "nine", "nine ropes"),
      change("anchors", "printed_value", "4", ""),
      change("anchors", "status", "printed", "derived"),
    ]),
  ).toEqual({ added: 2, removed: 1, values: 2, words: 3 });
});

it("takes a value that gives way to a range for a changed one", () => {
  const changes = [change("depth", "value", "3", ""), change("depth", "low", "", "2")];
  expect(tallyChanges(changes)).toEqual({ added: 0, removed: 0, values: 1, words: 0 });
});

it("counts no number where the whole dataset came", () => {
  expect(tallyChanges([change("", "", "", "35")])).toEqual({ added: 0, removed: 0, values: 0, words: 0 });
});
