import { describe, expect, it } from "vitest";
import { escapeXml } from "./svg-text.ts";

describe("escapeXml", () => {
  it("leaves nothing that XML would read", () => {
    expect(escapeXml(`a < b & "c" > d`)).toBe("a &lt; b &amp; &quot;c&quot; &gt; d");
  });
});
