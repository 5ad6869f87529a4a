import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readChanges } from "../data/read-changes.ts";
import type { Locale } from "../i18n/locale.ts";
import { changelogMentions } from "./change-words.ts";

const headings = (file: string): readonly string[] => readFileSync(file, "utf8").match(/^## .+$/gm) ?? [];

it("the changelog tells of the same versions in both languages", () => {
  expect(headings("CHANGELOG.zh.md").map((heading) => heading.replace("未发布", "Unreleased"))).toEqual(
    headings("CHANGELOG.md"),
  );
});

it.each([
  ["CHANGELOG.md", "en"],
  ["CHANGELOG.zh.md", "zh"],
] as const)("%s says of every version of the data how many numbers it changed", (file, locale: Locale) => {
  const text = readFileSync(file, "utf8").replace(/\n\s+/g, " ");
  for (const mention of changelogMentions(readChanges(), locale)) expect(text).toContain(mention);
});
