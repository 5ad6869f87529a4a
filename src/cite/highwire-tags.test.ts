import { describe, expect, it } from "vitest";
import { type CitedWork, cslItem } from "./csl-item.ts";
import { highwireTags } from "./highwire-tags.ts";

const work: CitedWork = {
  kind: "chapter",
  id: "harbour-chapter",
  title: "Boats & piers",
  date: "2026-01-02",
  version: "1.2.0",
  address: "https://example.org/studies/harbour/",
};

describe("highwireTags", () => {
  it("says of a chapter what its citation says, the date with slashes", () => {
    expect(highwireTags(cslItem(work, "en"))).toEqual([
      ["citation_title", "Boats & piers"],
      ["citation_author", "Yibao Evidence"],
      ["citation_publication_date", "2026/01/02"],
      ["citation_language", "en"],
      ["citation_technical_report_institution", "Yibao Evidence"],
      ["citation_public_url", "https://example.org/studies/harbour/"],
    ]);
  });

  it("names the publisher of a dataset, and no address where none is configured", () => {
    expect(highwireTags(cslItem({ ...work, kind: "dataset", address: undefined }, "zh"))).toEqual([
      ["citation_title", "Boats & piers"],
      ["citation_author", "医保证据"],
      ["citation_publication_date", "2026/01/02"],
      ["citation_language", "zh-CN"],
      ["citation_publisher", "医保证据"],
    ]);
  });
});
