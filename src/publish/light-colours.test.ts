import { describe, expect, it } from "vitest";
import { readLightColours } from "./light-colours.ts";

describe("readLightColours", () => {
  it("reads the colours of the light scheme, not of the dark one that follows", () => {
    const css =
      "@layer tokens { :root { --paper: #fcfbf8; --text: 1rem; } :root:lang(zh) { --paper: #000000; } }";
    expect([...readLightColours(css)]).toEqual([["--paper", "#fcfbf8"]]);
  });

  it("finds the site's own", () => {
    const colours = readLightColours();
    for (const token of ["--paper", "--ink", "--series-1", "--satisfaction-5", "--doubtful"]) {
      expect(colours.get(token)).toMatch(/^#[0-9a-f]{6}$/);
    }
  });
});
