import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "sources-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...words: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/prove.ts", ...words], {
    encoding: "utf8",
  });
  return { status, said: stderr };
}

describe("prove", () => {
  it("says what it needs where no folder is given, and that nothing else needs it", () => {
    const { status, said } = run();
    expect(status).toBe(2);
    expect(said).toContain("No folder of sources is given. The proof needs the documents");
    expect(said).toContain("builds and passes its tests without them");
  });

  it("says that the folder does not exist", () => {
    const missing = join(folder, "missing");
    expect(run(missing)).toEqual({
      status: 2,
      said: expect.stringContaining(`The folder "${missing}" does not exist.`),
    });
  });

  it("refuses another text than the one transcribed", () => {
    writeFileSync(join(folder, "004_9fd832827fa6df28.txt"), "Another text.\n");
    const { status, said } = run(folder, "chongqing");
    expect(status).toBe(1);
    expect(said).toContain("is not the text that was transcribed: its SHA-256 is ");
  });

  it("names the datasets that it can prove", () => {
    expect(run(folder, "harbour")).toEqual({
      status: 2,
      said: expect.stringContaining("data/harbour/source.json does not exist. Name one of: "),
    });
  });
});
