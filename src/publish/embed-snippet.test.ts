import { describe, expect, it } from "vitest";
import { parseHTML } from "linkedom";
import { embedSnippet, heightMessage } from "./embed-snippet.ts";

describe("embedSnippet", () => {
  const snippet = embedSnippet({
    id: "harbour-depth",
    title: 'A "deep" <b>harbour</b> & more',
    src: "https://example.org/embed/harbour-depth/",
  });
  const { document } = parseHTML(`<!doctype html><body>${snippet}</body>`);

  it("is one frame with the figure's title, whatever the title holds", () => {
    const frame = document.querySelector("iframe");
    expect(frame?.getAttribute("title")).toBe('A "deep" <b>harbour</b> & more');
    expect(frame?.getAttribute("src")).toBe("https://example.org/embed/harbour-depth/");
    expect(document.querySelectorAll("b")).toHaveLength(0);
  });

  it("listens to its own frame alone", () => {
    const script = document.querySelector("script")?.textContent ?? "";
    expect(script).toContain(`e.source===f.contentWindow`);
    expect(script).toContain(heightMessage);
    expect(() => new Function(script)).not.toThrow();
  });
});
