import { describe, expect, it } from "vitest";
import { robotsText } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

const site = { SITE: "https://example.org", BASE_URL: "/yibao/" };

describe("sitemap", () => {
  it("lists each page in both languages, and names the other form of each", () => {
    const xml = sitemap(["", "zh/", "data/", "zh/data/"], site);
    expect(xml.match(/<url>/g)).toHaveLength(4);
    expect(xml).toContain(
      "<url><loc>https://example.org/yibao/zh/data/</loc>" +
        '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/yibao/data/"/>' +
        '<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://example.org/yibao/zh/data/"/>' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/yibao/data/"/></url>',
    );
  });

  it("leaves out what stands inside other pages, and the page for what is not found", () => {
    const xml = sitemap(["", "zh/", "404/", "embed/a/", "zh/embed/a/"], site);
    expect(xml).not.toMatch(/embed|404/);
  });

  it("does not list a page that stands in one language only, and names it", () => {
    expect(() => sitemap(["", "zh/", "data/"], site)).toThrow('"data/" stands in one language only');
    expect(() => sitemap(["", "zh/", "zh/data/"], site)).toThrow('"zh/data/" stands in one language only');
    expect(() => sitemap(["", "zh/", "a/", "zh/b/"], site)).toThrow('"a/" stands in one language only');
    expect(() => sitemap(["", "zh"], site)).not.toThrow();
  });

  it("makes up no address", () => {
    expect(() => sitemap(["", "zh/"], {})).toThrow("Set SITE_URL");
  });
});

describe("robotsText", () => {
  it("names the sitemap only where there is one", () => {
    expect(robotsText(undefined)).toBe("User-agent: *\nAllow: /\n");
    expect(robotsText("https://example.org/sitemap.xml")).toMatch(
      /\nSitemap: https:\/\/example.org\/sitemap.xml\n$/,
    );
  });
});
