import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { atomFeed } from "../../src/publish/feed/atom.ts";
import { robotsText } from "../../src/publish/robots.ts";
import { sitemap } from "../../src/publish/sitemap.ts";
import { cslItem } from "../../src/cite/csl-item.ts";
import { citationFile, citationEndings } from "../../src/cite/write-citation.ts";
import { addressOf, validateAddresses } from "./addresses.ts";
import { validateCitationFile } from "./citation-file.ts";
import { validateCitations } from "./citations.ts";
import { descriptionErrors } from "./json-ld.ts";
import { validateHtml } from "./html.ts";
import { validateFeeds, validateSitemap } from "./xml.ts";

let site = "";
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "validate-"));
});
afterEach(() => rmSync(site, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

describe("validateFeeds", () => {
  const entry = {
    key: "a",
    title: "A",
    version: "1.0.0",
    date: "2026-12-01",
    html: "<p>B</p>",
    page: "/about/",
  };
  const feed = atomFeed([entry], "en");

  beforeEach(() => write("zh/feed.xml", atomFeed([entry], "zh")));

  it("accepts the site's feeds", async () => {
    write("feed.xml", feed);
    expect(await validateFeeds(site)).toMatchObject({ checked: 2, errors: [] });
  });

  it("misses the feed of a language", async () => {
    expect((await validateFeeds(site)).errors).toEqual([`${join(site, "feed.xml")}: is missing`]);
  });

  it.each([
    ["no author", feed.replace(/<author>.*<\/author>/, "")],
    ["a day in place of an instant", feed.replace("T00:00:00Z", "")],
    ["an element that Atom does not have", feed.replace("<entry>", "<entry><pubDate/>")],
    ["an id that is no address", feed.replace("tag:", "tag ")],
    ["an id twice", feed.replace("en/a</id>", "en/feed</id>")],
    ["a tag that is not closed", feed.replace("</entry>", "")],
  ])("finds %s", async (_, broken) => {
    write("feed.xml", broken);
    expect((await validateFeeds(site)).errors).not.toEqual([]);
  });
});

describe("validateSitemap", () => {
  const xml = sitemap(["", "zh/"], { SITE: "https://example.org" });
  beforeEach(() => {
    write("index.html", "");
    write("zh/index.html", "");
  });

  it("accepts the site's list", async () => {
    write("sitemap.xml", xml);
    expect(await validateSitemap(site, "https://example.org")).toMatchObject({ checked: 1, errors: [] });
  });

  it.each([
    ["an element that the protocol does not have", xml.replaceAll("loc>", "address>")],
    ["an alternate without a language", xml.replace(' hreflang="en"', "")],
    ["an address of another host", xml.replaceAll("<loc>https://example.org", "<loc>https://example.com")],
    ["an address that is no page", xml.replaceAll("https://example.org/zh/", "https://example.org/de/")],
  ])("finds %s", async (_, broken) => {
    write("sitemap.xml", broken);
    expect((await validateSitemap(site, "https://example.org")).errors).not.toEqual([]);
  });
});

describe("descriptionErrors", () => {
  const json = (fields: object): string =>
    JSON.stringify({ "@context": "https://schema.org", "@type": "Report", ...fields });

  it("accepts what stands on the page, spaces apart", async () => {
    expect(await descriptionErrors(json({ name: "A b" }), "Head A\n b foot")).toEqual([]);
  });

  it.each([
    ["what does not stand on it", json({ name: "C" })],
    ["a term that schema.org or the list of used terms lacks", json({ nmae: "A" })],
    ["a kind of thing that the list lacks", json({ "@type": "Reprot" })],
    ["another vocabulary, which would be fetched", json({ "@context": "https://example.org/x" })],
    ["what is no JSON", "{"],
  ])("finds %s", async (_, broken) => {
    expect(await descriptionErrors(broken, "A")).not.toEqual([]);
  });
});

describe("validateCitations", () => {
  const item = cslItem(
    { kind: "figure", id: "a", title: "74% & “XX”", date: "2026-11-21", version: "1.0.0" },
    "en",
  );
  beforeEach(() => {
    for (const ending of citationEndings) write(`a.${ending}`, citationFile(item, ending));
  });

  it("accepts the site's files", () => {
    expect(validateCitations(site)).toMatchObject({ checked: 3, errors: [] });
  });

  it.each([
    ["a field of another type", "a.csl.json", JSON.stringify([{ ...item, issued: "2026" }])],
    ["a title broken in a word", "a.ris", "TY  - FIGURE\nTI  - 74% & “X\nX”\nDA  - 2026/11/21\nER  - \n"],
    ["another year", "a.bib", "@misc{a, title = {74\\% \\& “XX”}, year = {2025}}"],
  ])("finds %s", (_, path, broken) => {
    write(path, broken);
    expect(validateCitations(site).errors).not.toEqual([]);
  });
});

describe("validateCitationFile", () => {
  it("finds a version of the format that does not exist, and a missing title", () => {
    write("CITATION.cff", 'cff-version: 9\nmessage: "x"\nauthors: [{ name: "a" }]\n');
    expect(validateCitationFile(join(site, "CITATION.cff")).errors).not.toEqual([]);
  });
});

describe("validateHtml", () => {
  it("finds an id that stands twice", async () => {
    write(
      "index.html",
      '<!doctype html><html lang="en"><head><title>A</title></head><body><p id="a"></p><p id="a"></p></body></html>',
    );
    expect((await validateHtml(site)).errors).toHaveLength(1);
  });
});

describe("addressOf", () => {
  it("reads the address a site was built for, with its base path, from robots.txt", () => {
    write("robots.txt", robotsText("https://example.com/some/report/sitemap.xml"));
    expect(addressOf(site)).toBe("https://example.com/some/report");
    write("robots.txt", robotsText("https://example.com/sitemap.xml"));
    expect(addressOf(site)).toBe("https://example.com");
    write("robots.txt", robotsText(undefined));
    expect(addressOf(site)).toBeUndefined();
  });
});

describe("validateAddresses", () => {
  it("accepts a site below a base path", () => {
    const address = "https://example.com/report";
    const link = (rel: string, path: string) => `<link rel="${rel}" href="${address}/${path}">`;
    const alternates = ["en", "zh-Hans", "x-default"]
      .map((tag) => link(`alternate" hreflang="${tag}`, tag === "zh-Hans" ? "zh/" : ""))
      .join("");
    write("index.html", `<head>${link("canonical", "")}${alternates}</head>`);
    write("robots.txt", robotsText(`${address}/sitemap.xml`));
    write("sitemap.xml", "");
    expect(validateAddresses(site, address).errors).toEqual([]);
    const cited = '<meta name="citation_public_url" content="https://example.com/reports/">';
    write("index.html", `<head>${link("canonical", "")}${alternates}${cited}</head>`);
    expect(validateAddresses(site, address).errors).toEqual([
      "index.html: is cited at https://example.com/reports/",
    ]);
  });

  it("finds an address that was made up, and one that is missing", () => {
    write("index.html", '<head><link rel="canonical" href="https://example.org/"></head>');
    write("robots.txt", "User-agent: *\n");
    expect(validateAddresses(site, undefined).errors).toEqual([
      'index.html: "https://example.org/" was made up',
    ]);
    write("index.html", "<head></head>");
    expect(validateAddresses(site, "https://example.org").errors).toContain(
      "index.html: names no canonical address",
    );
  });
});
