import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { siteItem } from "./citation.ts";

const cff = parseYaml(readFileSync("CITATION.cff", "utf8")) as Readonly<Record<string, unknown>>;
const item = siteItem("en");

describe("CITATION.cff", () => {
  it("says what the site's own citation of the whole says", () => {
    expect(cff).toMatchObject({
      title: item.title,
      version: item.version,
      authors: item.author.map(({ literal }) => ({ name: literal })),
      "date-released": item.issued["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("-"),
    });
    expect(item.note).toContain(String(cff["license"]).replace(/^CC-BY-/, "CC BY "));
  });

  it("has the version of the package, and the version and day of the newest edition in the changelog", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    const [heading] = readFileSync("CHANGELOG.md", "utf8").match(/^## \d.+$/m) ?? [];
    expect(heading).toBe(`## ${String(cff["version"])} · ${String(cff["date-released"])}`);
    expect(cff["version"]).toBe(version);
  });
});
