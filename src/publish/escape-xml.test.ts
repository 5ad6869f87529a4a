import { expect, it } from "vitest";
import { escapeXml } from "./escape-xml.ts";

it("leaves nothing that XML would read", () => {
  expect(escapeXml(`a < b & "c" > 'd'`)).toBe("a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;");
});
