import { describe, expect, it, vi } from "vitest";
import { memo } from "./memo.ts";

describe("memo", () => {
  it("makes what it gives for a key once, undefined too", () => {
    const make = vi.fn((key: string) => (key === "none" ? undefined : key.length));
    const kept = memo(make);
    expect(["a", "none", "a", "none"].map((key) => kept(key))).toEqual([1, undefined, 1, undefined]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("takes an object by what it is, not by what it holds, and looks at the first argument alone", () => {
    const make = vi.fn((key: object) => Object.keys(key).length);
    const one = {};
    expect([one, one, {}].map(memo(make))).toEqual([0, 0, 0]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("needs no key", () => {
    const make = vi.fn(() => ({}));
    const kept = memo(make);
    expect(kept()).toBe(kept());
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("tries again what threw", () => {
    let tries = 0;
    const kept = memo(() => {
      tries += 1;
      if (tries === 1) throw new Error("not yet");
      return tries;
    });
    expect(kept).toThrow("not yet");
    expect(kept()).toBe(2);
  });
});
