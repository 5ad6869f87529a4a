import { describe, expect, it } from "vitest";
import { lacksOf } from "./css-support.ts";

const targets = [
  { browser: "chrome", version: 109 },
  { browser: "firefox", version: 115 },
  { browser: "safari", version: 15.6 },
] as const;
const features = (css: string) => [...new Set(lacksOf(css, targets).map(({ feature }) => feature))];

describe("lacksOf", () => {
  it.each([
    ["a { & b { color: red } }", ["selectors nesting"]],
    ["a { b { color: red } }", ["selectors nesting"]],
    ["a { color: red; b:hover { color: red } }", ["properties b", "selectors nesting"]],
    ["a { @media (min-width: 1px) { color: red } }", ["selectors nesting"]],
    ["a { color: light-dark(#fff, #000) }", ["types color light-dark"]],
    [":root { --own: light-dark(red, blue) }", ["types color light-dark"]],
    ["a { color: color-mix(in srgb, red, blue) }", ["types color color-mix"]],
    ["a { text-wrap: balance }", ["properties text-wrap", "properties text-wrap balance"]],
    ["@container (min-width: 9px) { a { color: red } }", ["at-rules container"]],
    [
      "a { container-type: inline-size }",
      ["properties container-type", "properties container-type inline-size"],
    ],
    ["a { width: 1cqw }", ["types length container_query_length_units"]],
    ["a:has(b) { color: red }", ["selectors has"]],
    [":popover-open { color: red }", ["selectors popover-open"]],
    ["a { anchor-name: --b }", ["properties anchor-name"]],
    ["@starting-style { a { opacity: 0 } }", ["at-rules starting-style"]],
    ["@media (width >= 9px) { a { color: red } }", ["at-rules media range_syntax"]],
    ["a { colr: red }", ["properties colr"]],
  ])("finds in %j %j", (css, found) => {
    expect(features(css)).toEqual(found);
  });

  it.each([
    "@layer base { a { inset: 0; gap: 1px; aspect-ratio: 1; margin-inline: 2rem; color: rgb(0 0 0 / 50%) } }",
    "@media (min-width: 9px) and (prefers-reduced-motion: reduce) { a:is(b, c):focus-visible { color: red } }",
    "a { height: 1dvh; width: min(1px, 2%); font-size: clamp(1px, 2px, 3px); --own: { x }; --b: 1px solid }",
    "@font-face { font-family: A; src: url(a.woff2); size-adjust: 90%; unicode-range: U+20-7E }",
    "@supports (container-type: inline-size) { a { color: red } }",
    "a { -webkit-line-clamp: 2 }",
  ])("finds nothing in %j", (css) => {
    expect(features(css)).toEqual([]);
  });

  it("says which browsers lack it, and where it stands", () => {
    expect(lacksOf("b { color: red }\na:has(b) { color: red }", targets)).toEqual([
      { feature: "selectors has", targets: ["firefox 115"], line: 2 },
    ]);
  });
});
