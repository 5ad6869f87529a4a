import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checksumsFile, writeChecksums } from "./checksums.ts";

it("data is as it was last recorded: `npm run changelog` records a change", () => {
  expect(writeChecksums()).toBe(readFileSync(join("data", checksumsFile), "utf8"));
});
