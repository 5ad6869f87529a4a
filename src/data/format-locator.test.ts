import { describe, expect, it } from "vitest";
import { formatLocator } from "./format-locator.ts";

describe("formatLocator", () => {
  it.each([
    ["Abstract", "Abstract", "摘要"],
    ["References", "References", "参考文献"],
    ["§2 opening", "Section 2, opening", "第2节开头"],
    ["§3.4 (2) ¶1", "Section 3.4, item 2, paragraph 1", "第3.4节第（2）条第1段"],
    ["§4 [3.3] (1)", "Section 4 [3.3], item 1", "第4［3.3］节第（1）条"],
    ["§3.4.2, Table 1, row 5", "Section 3.4.2, table 1, row 5", "第3.4.2节表1第5行"],
  ])("writes %s in both languages", (text, en, zh) => {
    expect(formatLocator(text, "en")).toBe(en);
    expect(formatLocator(text, "zh")).toBe(zh);
  });

  it("leaves what is no locator as it is", () => {
    expect(formatLocator("page 3", "en")).toBe("page 3");
  });
});
