import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { message } from "../i18n/messages.ts";

type Cff = {
  readonly title: string;
  readonly type: string;
  readonly authors: readonly { readonly name: string }[];
  readonly version: string;
  readonly "date-released": string;
  readonly license: string;
};
const cff = parseYaml(readFileSync("CITATION.cff", "utf8")) as Cff;
const [, version, date] =
  /^## (\d+\.\d+\.\d+) · (\d{4}-\d{2}-\d{2})$/m.exec(readFileSync("CHANGELOG.md", "utf8")) ?? [];

describe("CITATION.cff", () => {
  it("cites the report under the title and the author of its own citations", () => {
    expect(cff.title).toBe(`${message("en", "site.name")}: ${message("en", "site.tagline")}`);
    expect(cff.authors).toEqual([{ name: message("en", "site.name") }]);
  });

  it("has the version of the package and of the changelog, and its day", () => {
    const { version: own } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect([cff.version, own]).toEqual([version, version]);
    expect(cff["date-released"]).toBe(date);
  });

  it("has the licence that citations name", () => {
    expect(message("en", "cite.note", { version: "" })).toContain(cff.license.replace(/^CC-BY-/, "CC BY "));
  });
});
