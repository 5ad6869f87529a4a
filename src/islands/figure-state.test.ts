import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FigureState, readState, stateAtFirst, writeState } from "./figure-state.ts";

const options = {
  view: ["chart", "table", "record"],
  layout: ["stacked", "diverging"],
  neutral: ["split", "aside"],
  sort: ["published", "top-two", "net"],
  reading: ["read", "printed"],
};
const keys = ["very-satisfied", "so-so", "dissatisfied"];
const first = stateAtFirst(options);

const state: fc.Arbitrary<FigureState> = fc.record({
  chosen: fc.record(
    Object.fromEntries(Object.entries(options).map(([name, values]) => [name, fc.constantFrom(...values)])),
  ),
  only: fc.subarray(keys),
});

describe("the address of a figure", () => {
  test("holds nothing while nothing is chosen", () => {
    expect(writeState(first, "satisfaction", options, "")).toBe("");
  });

  test("holds only what was chosen, in the order of the switches", () => {
    const chosen = { ...first.chosen, view: "table", sort: "net" };
    expect(writeState({ chosen, only: [] }, "satisfaction", options, "")).toBe(
      "?figure=satisfaction&view=table&sort=net",
    );
  });

  test("leaves out a choice that does not show", () => {
    const chosen = { ...first.chosen, neutral: "aside" };
    expect(writeState({ chosen, only: [] }, "satisfaction", options, "")).toBe("");
    expect(writeState({ chosen: { ...chosen, layout: "diverging" }, only: [] }, "s", options, "")).toBe(
      "?figure=s&layout=diverging&neutral=aside",
    );
  });

  test("names the legend entries that are left, readably", () => {
    expect(writeState({ ...first, only: ["so-so", "dissatisfied"] }, "s", options, "")).toBe(
      "?figure=s&only=so-so,dissatisfied",
    );
  });

  test("takes the place of another figure's choices and keeps what belongs to none", () => {
    const chosen = { ...first.chosen, layout: "diverging" };
    expect(writeState({ chosen, only: [] }, "b", options, "?from=mail&figure=a&view=table")).toBe(
      "?from=mail&figure=b&layout=diverging",
    );
  });

  test("read back is the state written", () => {
    fc.assert(
      fc.property(state, (written) => {
        const search = writeState(written, "s", options, "");
        const read = readState(search, "s", options, keys) ?? first;
        const shows = written.chosen["layout"] === "diverging";
        const neutral = shows ? written.chosen["neutral"] : "split";
        expect(read).toEqual({ ...written, chosen: { ...written.chosen, neutral } });
      }),
    );
  });

  test("of any kind at all is read without a fault, and gives choices that exist", () => {
    const name = fc.constantFrom("figure", "view", "layout", "sort", "only", "__proto__", "x");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string()), { maxLength: 8 }), (pairs) => {
        const read = readState(`?figure=s&${new URLSearchParams(pairs)}`, "s", options, keys);
        for (const [option, values] of Object.entries(options))
          expect(values).toContain(read?.chosen[option]);
      }),
    );
  });

  test("about another figure says nothing about this one", () => {
    expect(readState("?figure=a&view=table", "b", options, keys)).toBeNull();
    expect(readState("", "b", options, keys)).toBeNull();
  });
});
