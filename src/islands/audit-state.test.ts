import { describe, expect, it } from "vitest";
import { array, assert, constantFrom, property, subarray } from "fast-check";
import { readChoice, writeChoice } from "./choice.ts";
import { type AuditChoice, type Item, inOrder, isChosen, parts } from "./audit-state.ts";

const ranks = {
  severity: ["contradiction", "copy"],
  verdict: ["not-consistent", "consistent"],
  kind: ["sum"],
};
const everything: AuditChoice = { study: "", severity: "", verdict: "", kind: "", figure: "", sort: "" };
const item = (values: Partial<Item>): Item => ({
  study: ["harbour"],
  severity: [],
  verdict: [],
  kind: [],
  figure: [],
  ...values,
});

describe("isChosen", () => {
  it("hides what has no value of a kind that is chosen", () => {
    expect(isChosen(item({}), everything)).toBe(true);
    expect(isChosen(item({}), { ...everything, verdict: "consistent" })).toBe(false);
    expect(
      isChosen(item({ verdict: ["consistent", "not-consistent"] }), { ...everything, verdict: "consistent" }),
    ).toBe(true);
  });
});

describe("the address", () => {
  it("holds only what was chosen, and gives it back", () => {
    const choice = { ...everything, severity: "copy", sort: "verdict" };
    const address = writeChoice(choice, parts);
    expect(address).toBe("?severity=copy&sort=verdict");
    const offered = { study: [], severity: ["copy"], verdict: [], kind: [], figure: [], sort: ["verdict"] };
    expect(readChoice(address, offered)).toEqual(choice);
    expect(readChoice("?severity=grave&sort=size&x=1", offered)).toEqual(everything);
  });
});

describe("inOrder", () => {
  const items = [
    item({ severity: ["copy"], verdict: ["consistent", "not-consistent"] }),
    item({}),
    item({ severity: ["contradiction"], verdict: ["consistent"] }),
    item({ severity: ["copy"], verdict: ["consistent"] }),
  ];
  it("is that of the documents until another is chosen", () => {
    expect(inOrder(items, "", ranks)).toEqual([0, 1, 2, 3]);
  });
  it("puts the first of the offered values first, and what has none last", () => {
    expect(inOrder(items, "severity", ranks)).toEqual([2, 0, 3, 1]);
    expect(inOrder(items, "verdict", ranks)).toEqual([0, 2, 3, 1]);
  });
  it("keeps every item, once", () => {
    const some = array(subarray(["contradiction", "copy", "odd"]).map((severity) => item({ severity })));
    assert(
      property(some, constantFrom("", "severity", "kind"), (list, sort) => {
        expect([...inOrder(list, sort, ranks)].sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
      }),
    );
  });
});
