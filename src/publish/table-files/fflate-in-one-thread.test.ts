import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zip } from "./fflate-in-one-thread.ts";

describe("zip", () => {
  it("makes the archive before it returns, whatever its size", () => {
    const text = "一行\n".repeat(200_000);
    let archive = new Uint8Array();
    zip({ "a/b.txt": strToU8(text) }, (error, bytes) => {
      expect(error).toBeNull();
      archive = new Uint8Array(bytes);
    });
    expect(strFromU8(unzipSync(archive)["a/b.txt"] ?? new Uint8Array())).toBe(text);
  });
});
