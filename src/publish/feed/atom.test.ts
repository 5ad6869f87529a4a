import { describe, expect, it } from "vitest";
import type { DataChange } from "../../data/data-change.ts";
import { atomFeed } from "./atom.ts";
import { dataEntries } from "./data-entries.ts";
import { editionsOf } from "./edition.ts";

const change: DataChange = {
  date: "2026-12-01",
  dataset: "harbour",
  version: "0.2.0",
  id: "boats",
  column: "value",
  old: "3",
  new: "4",
  reason: "Counted <again> & again.",
  reasonZh: "重新清点。",
};

describe("editionsOf", () => {
  it("reads version, day and text", () => {
    expect(
      editionsOf(
        '<h1>Log</h1><p>For all.</p><h2>Unreleased</h2><p>Soon.</p><h2 id="x">0.2.0 · 2026-11-22</h2>\n<p>Two.</p>',
      ),
    ).toEqual([{ version: "0.2.0", date: "2026-11-22", html: "<p>Two.</p>" }]);
  });

  it("says how a heading is to be written", () => {
    expect(() => editionsOf("<h2>Next</h2>")).toThrow('Write it like "0.3.0 · 2026-11-22"');
  });
});

describe("dataEntries", () => {
  it("gathers the changes of one version, with the reason once", () => {
    const [entry, ...others] = dataEntries(
      [change, { ...change, id: "piers", old: "" }],
      () => ({ title: "Harbour", path: "data/harbour/" }),
      "en",
    );
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      key: "data/harbour/0.2.0",
      title: "Harbour, data version 0.2.0: 1 number added, 1 value changed",
      html:
        "<p>Counted &lt;again&gt; &amp; again.</p>" +
        "<ul><li>boats, value: 3 became 4</li><li>piers, value: 4, added</li></ul>",
    });
  });

  it("says how many numbers a new dataset has", () => {
    const [entry] = dataEntries(
      [{ ...change, id: "", column: "", old: "", new: "35" }],
      () => ({ title: "港口", path: "data/harbour/" }),
      "zh",
    );
    expect(entry).toMatchObject({
      title: "港口：数据版本0.2.0，首次发布，35个数字",
      html: "<p>重新清点。</p>",
    });
  });

  it("says that a version changed no number, and apart from it that the dataset ended", () => {
    const whole = { ...change, id: "", column: "", old: "", new: "" };
    const entries = dataEntries(
      [whole, { ...whole, old: "35" }],
      () => ({ title: "Harbour", path: "data/" }),
      "en",
    );
    expect(entries).toMatchObject([
      {
        key: "data/harbour/0.2.0/withdrawn",
        title: "Harbour: withdrawn, 35 numbers, last data version 0.2.0",
      },
      { key: "data/harbour/0.2.0", title: "Harbour, data version 0.2.0: no number changed" },
    ]);
  });
});

describe("atomFeed", () => {
  const entries = dataEntries(
    [{ ...change, date: "2026-11-30", version: "0.1.9" }, change],
    () => ({ title: "A & B", path: "data/" }),
    "en",
  );

  it("is newest first, escaped twice where HTML stands in XML", () => {
    const feed = atomFeed(entries, "en");
    expect(feed.indexOf("harbour/0.2.0")).toBeLessThan(feed.indexOf("harbour/0.1.9"));
    expect(feed).toContain("<updated>2026-12-01T00:00:00Z</updated>");
    expect(feed).toContain("A &amp; B, data version");
    expect(feed).toContain("&lt;p&gt;Counted &amp;lt;again&amp;gt; &amp;amp; again.");
  });

  it("puts the higher version of one day first, counted by its numbers, and of one version its end", () => {
    const whole = { ...change, id: "", column: "", old: "", new: "" };
    const own = dataEntries(
      [
        { ...whole, version: "0.9.0" },
        { ...whole, version: "0.10.0" },
        { ...whole, version: "0.10.0", old: "35" },
      ],
      () => ({ title: "Harbour", path: "data/" }),
      "en",
    );
    const ids = atomFeed(own, "en").match(/harbour[^<]+/g);
    expect(ids).toEqual(["harbour/0.10.0/withdrawn", "harbour/0.10.0", "harbour/0.9.0"]);
  });

  it("has ids that name the project and not a host, and no address of its own where none is configured", () => {
    const feed = atomFeed(entries, "zh");
    expect(feed).toContain("<id>tag:yibao-evidence,2026-11-21:zh/data/harbour/0.2.0</id>");
    expect(feed).not.toContain('rel="self"');
  });
});
