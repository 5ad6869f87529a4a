import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import masked from "./masked-names.json" with { type: "json" };
import { hashName, maskName, nameGrams } from "./name-grams.ts";

const hashes = new Set(masked.hashes);
const SKIPPED = /^(package-lock\.json$|src\/data\/profiles\/)/;

/** Text files of the project, those not yet committed too, each with its path as its first line. */
function texts(): readonly (readonly [string, string])[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return listed
    .split("\0")
    .filter((path) => path !== "" && !SKIPPED.test(path) && existsSync(path))
    .map((path) => [path, readFileSync(path, "utf8")] as const)
    .filter(([, text]) => !text.includes("\0"))
    .map(([path, text]) => [path, `${path}\n${text}`] as const);
}

describe("the mask of the district in the Chongqing study", () => {
  it("holds in every file: no name that identifies it stands anywhere", () => {
    const known = new Map<string, boolean>();
    const isMasked = (gram: string): boolean => {
      const before = known.get(gram);
      if (before !== undefined) return before;
      const found = hashes.has(hashName(masked.salt, gram));
      known.set(gram, found);
      return found;
    };
    const found = texts().flatMap(([path, text]) =>
      [...nameGrams(text)]
        .filter(isMasked)
        .map(
          (gram) => `${path}: "${maskName(gram)}" is masked. Write "XX District", or cut around the name.`,
        ),
    );
    expect(found).toEqual([]);
    // Every text of the project is read.
  }, 30_000);

  it("leaves free the places that the study may name", () => {
    const free = nameGrams("Chongqing, Hainan, Zunyi, Guang’an, 重庆市, 海南, 遵义, 广安, XX District, XX区");
    expect([...free].filter((gram) => hashes.has(hashName(masked.salt, gram)))).toEqual([]);
  });
});

describe("nameGrams", () => {
  it.each([
    ["Port O’Brien", "obrien"],
    ["port o'brien harbour", "port obrien harbour"],
    ["PORT_O_BRIEN", "port o brien"],
    ["portOBrien-2", "port obrien"],
    ["Ó Bríen", "o brien"],
    ["Port\n  O\\u2019Brien", "port obrien"],
    ["在某某港口路上", "港口路"],
    ["某某港口", "某某港口"],
  ])("finds in %j the name %j", (text, name) => {
    expect([...nameGrams(text)]).toContain(name);
  });

  it("goes no further than three words, or four characters without a break", () => {
    const grams = [...nameGrams("a b c d 某某,港口路上面")];
    expect(grams).not.toContain("a b c d");
    expect(grams).not.toContain("某某港口");
    expect(grams).not.toContain("港口路上面");
  });
});

describe("maskName", () => {
  it("shows the first letter and the length", () => {
    expect(maskName("obrien")).toBe("o·····");
    expect(maskName("港口路")).toBe("港··");
  });
});

describe("hashName", () => {
  it("depends on the salt", () => {
    expect(hashName("a", "obrien")).toMatch(/^[\da-f]{32}$/);
    expect(hashName("a", "obrien")).not.toBe(hashName("b", "obrien"));
  });
});
