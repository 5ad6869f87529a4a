import { describe, expect, it } from "vitest";
import { type CitedWork, cslItem } from "./csl-item.ts";
import { citationEndings, citationFile, citationText } from "./write-citation.ts";

const english: CitedWork = {
  kind: "figure",
  id: "harbour-depth",
  title: "74% of boats, & more, ran aground in “XX Bay”",
  date: "2026-11-21",
  version: "1.2.0",
  address: "https://example.org/studies/harbour/#harbour-depth",
};
const chinese: CitedWork = {
  ...english,
  title: "“XX湾”有74%的船搁浅",
  address: "https://example.org/zh/studies/harbour/#harbour-depth",
};
const unplaced: CitedWork = { ...english, address: undefined };

describe("citationText", () => {
  it("is APA in English", () => {
    expect(citationText(cslItem(english, "en"), "en")).toBe(
      "Yibao Evidence. (2026). 74% of boats, & more, ran aground in “XX Bay” (Version 1.2.0) [Figure]. " +
        "https://example.org/studies/harbour/#harbour-depth",
    );
    expect(citationText(cslItem({ ...unplaced, kind: "dataset" }, "en"), "en")).toBe(
      "Yibao Evidence. (2026). 74% of boats, & more, ran aground in “XX Bay” (Version 1.2.0) [Dataset].",
    );
  });

  it("is GB/T 7714—2015 in Chinese: type and carrier in brackets, the version as the edition, date, address", () => {
    expect(citationText(cslItem(chinese, "zh"), "zh")).toBe(
      "医保证据. “XX湾”有74%的船搁浅[Z/OL]. 1.2.0版. (2026-11-21). https://example.org/zh/studies/harbour/#harbour-depth.",
    );
    expect(citationText(cslItem({ ...chinese, kind: "dataset" }, "zh"), "zh")).toContain(
      "[DS/OL]. 1.2.0版. (2026-11-21).",
    );
    expect(citationText(cslItem({ ...chinese, kind: "chapter" }, "zh"), "zh")).toContain(
      "[R/OL]. 1.2.0版. (2026-11-21).",
    );
  });

  it("gives year and type without carrier where no address is configured", () => {
    expect(citationText(cslItem({ ...chinese, address: undefined }, "zh"), "zh")).toBe(
      "医保证据. “XX湾”有74%的船搁浅[Z]. 1.2.0版. 2026.",
    );
  });
});

describe("citationFile", () => {
  it("is BibTeX under the site's own key, Chinese kept, month without day", () => {
    expect(citationFile(cslItem(chinese, "zh"), "bib")).toMatchInlineSnapshot(`
      "@misc{harbour-depth,
      	author = {{医保证据}},
      	year = {2026},
      	month = {11},
      	note = {数据版本1.2.0。许可协议：CC BY 4.0},
      	title = {“{XX}湾”有74\\%的船搁浅},
      	type = {图},
      	url = {https://example.org/zh/studies/harbour/#harbour-depth},
      	howpublished = {\\url{https://example.org/zh/studies/harbour/#harbour-depth}},
      	version = {1.2.0},
      }
      "
    `);
  });

  it("is RIS", () => {
    expect(citationFile(cslItem(english, "en"), "ris")).toMatchInlineSnapshot(`
      "TY  - FIGURE
      AU  - Yibao Evidence
      DA  - 2026/11/21/
      PY  - 2026
      ET  - 1.2.0
      ID  - harbour-depth
      LA  - en
      M3  - Figure
      N1  - Data version 1.2.0. Licence: CC BY 4.0
      TI  - 74% of boats, & more, ran aground in “XX Bay”
      UR  - https://example.org/studies/harbour/#harbour-depth
      ER  -
      "
    `);
  });

  it("names version and institution of a report in BibTeX and RIS as well", () => {
    const report = cslItem({ ...english, kind: "site" }, "en");
    expect(citationFile(report, "bib")).toMatch(/@techreport\{[^]*\tinstitution = \{Yibao Evidence\},/);
    expect(citationFile(report, "bib")).toContain("\tversion = {1.2.0},");
    expect(citationFile(report, "ris")).toMatch(/^ET {2}- 1\.2\.0\n[^]*^PB {2}- Yibao Evidence$/m);
    for (const ending of citationEndings)
      expect(citationFile(report, ending)).toContain("Version 1.2.0. Lic");
  });

  it("keeps an id of more than 20 characters whole", () => {
    const item = cslItem({ ...english, id: "context-enrolment-data" }, "en");
    expect(citationFile(item, "ris")).toMatch(/^ID {2}- context-enrolment-data$/m);
  });

  it("is CSL-JSON, an array of the one item", () => {
    const item = cslItem(english, "en");
    expect(JSON.parse(citationFile(item, "csl.json"))).toEqual([item]);
  });
});
