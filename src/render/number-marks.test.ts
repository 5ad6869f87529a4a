import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type NumberMarks, markNumbers } from "./number-marks.ts";

const drawing = (inner: string, marks: NumberMarks): Element => {
  const { document } = parseHTML(`<!doctype html><body><svg>${inner}</svg></body>`);
  return markNumbers(document.querySelector("svg") as unknown as SVGSVGElement, marks);
};
const placed = (inner: string, marks: NumberMarks) =>
  [...drawing(inner, marks).querySelectorAll("[data-mark]")].map((mark) => [
    mark.getAttribute("data-mark"),
    mark.getAttribute("transform"),
  ]);

describe("markNumbers", () => {
  const bar = '<rect data-row="a" data-key="k" x="10" y="20" width="100" height="12"></rect>';

  it("stands on the upper edge of a bar, at its end", () => {
    expect(placed(bar, { a: "corrected" })).toEqual([["corrected", "translate(104,22.5)"]]);
  });

  it("stands over the middle of a narrow bar that has no number beside it", () => {
    expect(placed(bar.replace('"100"', '"4"'), { a: "finding" })).toEqual([
      ["finding", "translate(12,22.5)"],
    ]);
  });

  it("stands between a narrow bar and its number, which makes room", () => {
    const text = '<text data-beside="a" transform="translate(20,26)">7</text>';
    const svg = drawing(bar.replace('"100"', '"4"') + text, { a: "finding" });
    expect(svg.querySelector("[data-mark]")?.getAttribute("transform")).toBe("translate(21,26)");
    expect(svg.querySelector("text")?.getAttribute("transform")).toBe("translate(28,26)");
    expect(placed(bar + text, { a: "finding" })).toEqual([["finding", "translate(104,22.5)"]]);
  });

  it("stands beside a dot", () => {
    const dot = '<circle data-row="a" cx="50" cy="40" r="5"></circle>';
    expect(placed(dot, { a: "unresolved" })).toEqual([["unresolved", "translate(56.4,33.6)"]]);
  });

  it("stands beside a dot that is no circle", () => {
    const dot = '<path data-row="a" transform="translate(50,40.4)" d="M0-5L5 5L-5 5Z"></path>';
    expect(placed(dot, { a: "finding" })).toEqual([["finding", "translate(55.6,34.8)"]]);
  });

  it("leaves numbers without a mark, texts and candidates alone", () => {
    const text = '<text data-row="a">7</text>';
    expect(placed(bar + text, { b: "finding" })).toEqual([]);
    expect(placed(text, { a: "finding" })).toEqual([]);
    expect(placed(bar.replace('"k"', '"candidate"'), { a: "finding" })).toEqual([]);
  });

  it("keeps the key of the mark, and no row: the number is still one mark", () => {
    const svg = drawing(`<g transform="translate(1,2)"><g>${bar}</g></g>`, { a: "finding" });
    const mark = svg.querySelector("[data-mark]");
    expect(mark?.getAttribute("data-key")).toBe("k");
    expect(svg.querySelectorAll("[data-row]")).toHaveLength(1);
    expect(mark?.parentElement?.getAttribute("transform")).toBe("translate(1,2)");
  });
});
