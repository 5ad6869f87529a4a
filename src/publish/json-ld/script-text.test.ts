import { describe, expect, it } from "vitest";
import { scriptText } from "./script-text.ts";

describe("scriptText", () => {
  it("cannot end its element: every < is escaped, and JSON reads it back", () => {
    const text = scriptText({ "@type": "Report", name: "</script><script>alert(1)</script><!--" });
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual({
      "@context": "https://schema.org",
      "@type": "Report",
      name: "</script><script>alert(1)</script><!--",
    });
  });
});
