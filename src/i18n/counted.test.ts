import { describe, expect, it } from "vitest";
import { counted } from "./counted.ts";
import { type MessageKey, message } from "./messages.ts";

const en = (key: MessageKey, values: Readonly<Record<string, string>>): string => message("en", key, values);
const zh = (key: MessageKey, values: Readonly<Record<string, string>>): string => message("zh", key, values);

describe("counted", () => {
  it.each([
    [0, "0 rows", "0行"],
    [1, "1 row", "1行"],
    [27, "27 rows", "27行"],
  ])("says %d as %s and %s", (count, english, chinese) => {
    expect(counted(count, "row", en)).toBe(english);
    expect(counted(count, "row", zh)).toBe(chinese);
  });

  it("takes the number as it is written", () => {
    expect(counted(1200, "line", en, "1,200")).toBe("1,200 lines");
    expect(counted(1, "column", zh)).toBe("1个字段");
  });
});
