import { describe, expect, it } from "vitest";
import { textsFrom } from "./texts-from.ts";

describe("textsFrom", () => {
  const text = textsFrom({ "explore.rows": "{count} rows", "explore.rows.one": "{count} row" });

  it("takes the text of one where the count is one", () => {
    expect(text("explore.rows" as never, { count: 1 })).toBe("1 row");
    expect(text("explore.rows" as never, { count: "1" })).toBe("1 row");
    expect(text("explore.rows" as never, { count: 21 })).toBe("21 rows");
  });

  it("shows a key of no text itself", () => {
    expect(text("explore.none" as never)).toBe("explore.none");
  });
});
