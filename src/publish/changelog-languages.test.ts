import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const headings = (file: string): readonly string[] => readFileSync(file, "utf8").match(/^## .+$/gm) ?? [];

it("the changelog tells of the same versions in both languages", () => {
  expect(headings("CHANGELOG.zh.md").map((heading) => heading.replace("未发布", "Unreleased"))).toEqual(
    headings("CHANGELOG.md"),
  );
});
