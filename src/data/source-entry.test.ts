import { describe, expect, it } from "vitest";
import { printed } from "./row-fixture.ts";
import type { Derivation } from "./parse-derivations.ts";
import type { Row } from "./row.ts";
import { checkSources, isFromDocument, sourceIdsBehind, toSourceEntry, writeSource } from "./source-entry.ts";

const entry = toSourceEntry({
  source: "LOG-2003",
  publisher: "Harbour Office",
  publisher_zh: "港务局",
  title: "Log of the quays",
  title_zh: "码头日志",
  date: "2003-05",
  address: "https://harbour.example/log",
});
const fileOf = (table: string): string => `data/harbour/${table}-facts.csv`;
const check = (source: string, entries = [entry]) => {
  checkSources(
    [printed("north", 12, { status: "reported", source, asPrinted: "", locator: "" })],
    entries,
    fileOf,
    "data/harbour/sources.csv",
  );
};

describe("checkSources", () => {
  it("takes sources that are declared", () => {
    expect(() => check("LOG-2003")).not.toThrow();
    expect(() => check("LOG-2003; MAP", [entry, { ...entry, id: "MAP", address: "" }])).not.toThrow();
  });
  it("names the row whose source is not", () => {
    expect(() => check("LOG-2003; MAP")).toThrow(/boats-facts\.csv.*north.*source.*"MAP" is no source/s);
  });
  it("names the source whose address cannot be opened, or that has no publisher", () => {
    expect(() => check("LOG-2003", [{ ...entry, address: "harbour.example" }])).toThrow(/LOG-2003.*address/s);
    expect(() => check("LOG-2003", [{ ...entry, publisher: { en: "Harbour Office", zh: "" } }])).toThrow(
      /LOG-2003.*publisher/s,
    );
  });
});

describe("sourceIdsBehind", () => {
  const [north, south] = ["north", "south"].map((id) =>
    printed(id, 12, { status: "reported", source: id === "north" ? "LOG-2003" : "MAP" }),
  ) as [Row, Row];
  const total = printed("total", 24, { status: "derived", locator: "" });
  const dataset = {
    rows: [north, south, total],
    derivations: [{ id: "total", inputs: ["north", ["south", "north"]] } as unknown as Derivation],
  };
  it("is a row's own, and for a computed one those of its inputs", () => {
    expect(sourceIdsBehind(north, dataset)).toEqual(["LOG-2003"]);
    expect(sourceIdsBehind(total, dataset)).toEqual(["LOG-2003", "MAP"]);
    expect(sourceIdsBehind(printed("lost", 1), dataset)).toEqual([]);
  });
  it("is found behind an end of an interval", () => {
    const derivations = [{ id: "total", inputs: ["south:low"] } as unknown as Derivation];
    expect(sourceIdsBehind(total, { ...dataset, derivations })).toEqual(["MAP"]);
  });
  it("is not the document, nor is what is computed from such rows alone", () => {
    const east = printed("east", 7);
    const derivations = [{ id: "total", inputs: ["north", "east:high"] } as unknown as Derivation];
    expect([north, total].map((row) => isFromDocument(row, dataset))).toEqual([false, false]);
    expect(isFromDocument(east, dataset)).toBe(true);
    expect(isFromDocument(printed("quays", 2, { status: "derived", locator: "§2" }), dataset)).toBe(true);
    expect(isFromDocument(total, { rows: [...dataset.rows, east], derivations })).toBe(true);
  });
});

describe("writeSource", () => {
  it("writes publisher, title and date in either language", () => {
    expect(writeSource(entry, "en")).toBe("Harbour Office: Log of the quays, 2003-05");
    expect(writeSource(entry, "zh")).toBe("港务局：码头日志，2003-05");
  });
  it("says where it was read, if not at its publisher's", () => {
    const copy = { en: "read in a copy", zh: "据副本" };
    expect(writeSource({ ...entry, copy }, "en")).toBe(
      "Harbour Office: Log of the quays, 2003-05 (read in a copy)",
    );
    expect(writeSource({ ...entry, copy }, "zh")).toBe("港务局：码头日志，2003-05（据副本）");
  });
  it("leaves out what is not known", () => {
    expect(writeSource({ ...entry, title: { en: "", zh: "" }, date: "" }, "en")).toBe("Harbour Office");
  });
});
