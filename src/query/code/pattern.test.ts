import { describe, expect, it } from "vitest";
import { patternIn, type PatternDialect } from "./pattern.ts";

describe("patternIn", () => {
  it.each<readonly [PatternDialect, string, string]>([
    ["re2", String.raw`\u4e2d\u{20bb7}`, "中𠮷"],
    ["python", String.raw`a\u002eb`, String.raw`a\.b`],
    ["postgres", String.raw`\bno\d+[\w-]`, String.raw`\yno[0-9]+[A-Za-z0-9_-]`],
    ["postgres", String.raw`\\d`, String.raw`\\d`],
    ["java", String.raw`\p{Script=Han}`, String.raw`\p{IsHan}`],
    ["pcre", String.raw`\p{sc=Han}`, String.raw`\p{Han}`],
    ["python", String.raw`(?<year>\d{4})`, String.raw`(?P<year>\d{4})`],
    ["postgres", String.raw`(?<year>x)`, "(x)"],
    ["re2", String.raw`(?<=x)y`, String.raw`(?<=x)y`],
  ])("%s: %s is %s", (dialect, pattern, expected) => {
    expect(patternIn(dialect, pattern)).toBe(expected);
  });
});
