import { describe, expect, it } from "vitest";
import { message } from "./messages.ts";

describe("message", () => {
  it("takes the form for one where the count is one", () => {
    const stand = (count: number) => message("en", "audit.unchecked-lead", { count });
    expect(stand(1)).toMatch(/^1 printed number stands in no check/);
    expect(stand(2)).toMatch(/^2 printed numbers stand in no check/);
    expect(message("en", "data.rows", { count: "1" })).toBe("1 number");
    expect(message("zh", "audit.checks-count", { count: 1 })).toBe("1项核对");
  });
});
