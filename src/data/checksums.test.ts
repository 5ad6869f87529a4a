import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checksumsFile, parseChecksums, sha256, writeChecksums } from "./checksums.ts";

it("data is as it was last recorded: `npm run changelog` records a change", () => {
  expect(writeChecksums()).toBe(readFileSync(join("data", checksumsFile), "utf8"));
});

it("a file has its own sum, and one that is not listed has none", () => {
  const sums = parseChecksums(writeChecksums());
  const path = "chongqing/fund-facts.csv";
  expect(sums.get(path)).toBe(sha256(readFileSync(join("data", path))));
  expect(sums.get("chongqing/unlisted.csv")).toBeUndefined();
});
