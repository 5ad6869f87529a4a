import { unzipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { settledZip } from "./settled-zip.ts";

describe("settledZip", () => {
  const files = { "b.txt": new Uint8Array([1]), "a.txt": new Uint8Array([2]) };
  afterEach(() => vi.unstubAllEnvs());

  it("depends on names, order, content and day alone", () => {
    const zip = settledZip(files, "2026-11-21T00:00:00Z");
    expect(settledZip({ ...files }, "2026-11-21T23:00:00Z")).toEqual(zip);
    expect(settledZip(files, "2026-11-22T00:00:00Z")).not.toEqual(zip);
    expect(Object.keys(unzipSync(zip))).toEqual(["b.txt", "a.txt"]);
  });

  // Of these days summer time takes the first hour away.
  it.each([
    ["America/Havana", "2026-03-08"],
    ["Asia/Beirut", "2026-03-29"],
    ["Africa/Cairo", "2026-04-24"],
  ])("is the same bytes in %s on %s", (zone, day) => {
    const zip = settledZip(files, day);
    vi.stubEnv("TZ", zone);
    expect(new Date(`${day}T12:00:00Z`).getHours()).not.toBe(12);
    expect(settledZip(files, day)).toEqual(zip);
  });
});
