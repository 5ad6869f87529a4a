import { describe, expect, it } from "vitest";
import { about } from "./about.ts";
import { describingIn } from "./describe/describing-fixture.ts";
import { fileWords } from "../../publish/table-files/words-of-file.ts";
import { leaving, ownLeaving } from "./leaving-fixture.ts";

const en = describingIn("en");
const zh = describingIn("zh");

describe("about", () => {
  it("says where the rows are from and how they were chosen", () => {
    expect(about(leaving, { rows: "displayed", format: "csv" }, en)).toEqual([
      ["Title", "Fund (filtered)"],
      ["Table", "Fund (chongqing/fund)"],
      ["Dataset", "Chongqing, “XX District”"],
      [
        "Source",
        "Yibao Evidence. (2026). Chongqing, “XX District”: operation 2007–2013 (Version 0.1.0) [Dataset].",
      ],
      ["Version", "0.1.0"],
      ["Licence", "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/"],
      ["The table’s page", "https://example.org/yibao/data/chongqing/fund/"],
      ["The whole table as published", "https://example.org/yibao/data/chongqing/fund.csv"],
      ["Rows", "12 of 20 rows"],
      ["Filter", "Year is 2010 or more"],
      ["Missing cells", "An empty cell is missing."],
      [
        "Texts that begin like formulas",
        "An apostrophe (') is put before texts that begin with =, +, - or @, so that no spreadsheet computes them. Numbers are unchanged.",
      ],
      ["Downloaded", "2026-11-22"],
      ["This view", "https://example.org/yibao/explore/?t=chongqing.fund"],
    ]);
  });

  it("leaves the question out of the whole table, and the apostrophe out of Parquet", () => {
    const said = new Map(about(leaving, { rows: "full", format: "parquet" }, zh));
    expect(said.get("标题")).toBe("Fund");
    expect(said.get("行数")).toBe("全部20行");
    expect(said.has("筛选")).toBe(false);
    expect(said.has("形似公式的文本")).toBe(false);
    expect(said.get("缺失值")).toBe("null表示缺失。");
  });

  it("names an own file and claims no licence for it", () => {
    const said = new Map(about(ownLeaving, { rows: "displayed", format: "xlsx" }, en));
    expect(said.get("Source")).toBe(
      "The reader’s own file “我的 表.csv”. It was opened in the browser and not sent anywhere.",
    );
    expect(said.has("Licence")).toBe(false);
    expect(said.get("This view (open the file again there)")).toBe(ownLeaving.address);
  });
});

describe("fileWords", () => {
  it("gives units as the numbers of the file have them", () => {
    const columns = ["percent", "persons", "100-million-yuan", "million-persons", "odds-ratio"].map(
      (unit) => ({ name: unit, type: "number" as const, unit }),
    );
    expect(fileWords(en, columns).units).toEqual({
      percent: "%",
      persons: "people",
      "100-million-yuan": "hundred million yuan",
      "million-persons": "million people",
      "odds-ratio": "odds ratio",
    });
    expect(fileWords(zh, columns).units).toMatchObject({
      "100-million-yuan": "亿元",
      "million-persons": "百万人",
    });
  });
});
