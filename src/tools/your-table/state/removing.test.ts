import { describe, expect, it } from "vitest";
import type { Kept } from "./kept.ts";
import { withoutColumn } from "./set-column.ts";
import { begin, bytes, FIRST, SECOND, stopClock } from "./tool-fixture.ts";

stopClock();

describe("a table that was removed", () => {
  it("comes back with its steps, until another is opened or the page is left", () => {
    const { tool } = begin();
    tool.open(bytes(FIRST), { name: "first" });
    tool.change((work) => withoutColumn(work, 1));
    tool.pasted.value = "typed";
    tool.clear();
    expect([tool.work.value, tool.pasted.value, tool.canUndo.value]).toEqual([null, "", false]);
    tool.bringBack.value?.();
    expect([tool.work.value?.sheet.headers, tool.pasted.value]).toEqual([["a"], "typed"]);
    expect(tool.bringBack.value).toBeNull();
    tool.undo();
    expect(tool.work.value?.sheet.headers).toEqual(["a", "b"]);
    tool.clear();
    tool.undo();
    expect(tool.work.value?.sheet.headers).toEqual(["a", "b"]);
    tool.clear();
    tool.open(bytes(SECOND), { name: "second" });
    expect(tool.bringBack.value).toBeNull();
    tool.clear();
    tool.letGo();
    expect(tool.bringBack.value).toBeNull();
  });

  it("is not kept in the browser while it can be brought back, and is again once it is back", () => {
    const kept: (Kept | "forgotten")[] = [];
    const { tool, leave } = begin({
      keep: (now) => Promise.resolve(kept.push(now) > 0),
      forget: () => Promise.resolve(void kept.push("forgotten")),
    });
    tool.open(bytes(FIRST), { name: "first" });
    leave();
    tool.clear();
    leave();
    expect(kept.pop()).toBe("forgotten");
    tool.bringBack.value?.();
    leave();
    expect(kept.pop()).toMatchObject({ work: { sheet: { name: "first" } } });
  });
});
