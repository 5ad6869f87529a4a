import { describe, expect, it } from "vitest";
import { withinPage } from "./within-page.ts";

describe("withinPage", () => {
  it("drops the title, lowers the headings and takes their ids away", () => {
    const html =
      '<h1 id="changelog">Changelog</h1>\n<h2 id="010">0.1.0</h2><p>First <strong>edition</strong>.</p>';
    expect(withinPage(html)).toBe("\n<h3>0.1.0</h3><p>First <strong>edition</strong>.</p>");
  });
});
