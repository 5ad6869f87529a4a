import { describe, expect, it } from "vitest";
import { cslItem } from "./csl-item.ts";

const work = {
  kind: "figure",
  id: "harbour-depth",
  title: "The harbour silts up",
  date: "2026-11-21",
  version: "1.2.0",
} as const;

describe("cslItem", () => {
  it("names the site as an institution, in the language of the page", () => {
    expect(cslItem(work, "en").author).toEqual([{ literal: "Yibao Evidence" }]);
    expect(cslItem(work, "zh").author).toEqual([{ literal: "医保证据" }]);
  });

  it("is dated by the dataset", () => {
    expect(cslItem(work, "en").issued).toEqual({ "date-parts": [[2026, 11, 21]] });
  });

  it("has no address where none is configured", () => {
    expect(cslItem(work, "en")).not.toHaveProperty("URL");
    expect(cslItem({ ...work, address: "https://example.org/f" }, "en").URL).toBe("https://example.org/f");
  });

  it("gives a chapter the type of a report and a dataset no genre", () => {
    expect(cslItem({ ...work, kind: "chapter" }, "en").type).toBe("report");
    expect(cslItem({ ...work, kind: "dataset" }, "en")).not.toHaveProperty("genre");
  });

  it("says which version a note names: that of the report for all of it and for the audit, else that of the data", () => {
    const notes = (["site", "audit", "chapter"] as const).map(
      (kind) => cslItem({ ...work, kind }, "en").note,
    );
    expect(notes.map((note) => note.replace(/\. .*/, ""))).toEqual([
      "Version 1.2.0",
      "Version 1.2.0",
      "Data version 1.2.0",
    ]);
  });

  it("refuses a date that is none", () => {
    expect(() => cslItem({ ...work, date: "soon" }, "en")).toThrow('"soon" of "harbour-depth" is no date');
  });
});
