import { describe, expect, it } from "vitest";
import { about } from "./about.ts";
import { bibtexOfView, citeView } from "./cite-view.ts";
import { describingIn } from "./describe/describing-fixture.ts";
import { leaving, ownLeaving } from "./leaving-fixture.ts";

describe("citeView", () => {
  it("is one line with dataset, rows, filters, day and address", () => {
    expect(citeView(leaving, describingIn("en"))).toBe(
      "Yibao Evidence. (2026). Chongqing, “XX District”: operation 2007–2013 (Version 0.1.0) [Dataset]. " +
        "Table “Fund”: 12 of 20 rows; Year is 2010 or more. Retrieved November 22, 2026, from " +
        "https://example.org/yibao/explore/?t=chongqing.fund",
    );
  });

  it.each([
    ["en", "Source of the numbers: World Bank; OECD; compiled by Yibao Evidence. (2026)."],
    ["zh", "数据来源：World Bank；OECD；整理：Yibao Evidence. (2026)."],
  ] as const)("names in %s those who published the numbers first, as does BibTeX", (locale, begins) => {
    const { site } = leaving.table;
    const table = site && { ...site.table, publishers: ["World Bank", "OECD"] };
    const of = { ...leaving, table: { title: "Fund", site: site && table ? { ...site, table } : null } };
    expect(citeView(of, describingIn(locale)).startsWith(begins)).toBe(true);
    expect(bibtexOfView(of, describingIn(locale))).toContain(`\tnote = {${begins}`);
    const said = about(of, { rows: "full", format: "csv" }, describingIn(locale)).map(([, value]) => value);
    expect(said.some((value) => value.startsWith(begins))).toBe(true);
  });

  it("cites an own file as the reader's", () => {
    expect(citeView(ownLeaving, describingIn("zh"))).toBe(
      "“我的 表.csv”（读者自己的文件）：20行中的12行；年份不小于2010. [2026-11-22]. " +
        "用医保证据网站的数据查询页生成：https://example.org/yibao/explore/?t=chongqing.fund",
    );
  });
});

describe("bibtexOfView", () => {
  it("takes its year from the citation and escapes what TeX reads", () => {
    const percent = { ...leaving, table: { ...leaving.table, title: "Share, % of_x" } };
    expect(bibtexOfView(percent, describingIn("en"))).toBe(
      [
        "@misc{yibao-chongqing-fund-2026-11-22,",
        "\tauthor = {{Yibao Evidence}},",
        "\ttitle = {Share, \\% of\\_x: 12 of 20 rows; Year is 2010 or more},",
        "\tyear = {2026},",
        "\tversion = {0.1.0},",
        "\tnote = {Yibao Evidence. (2026). Chongqing, “XX District”: operation 2007–2013 (Version 0.1.0) [Dataset].},",
        "\thowpublished = {\\url{https://example.org/yibao/explore/?t=chongqing.fund}},",
        "\turldate = {2026-11-22},",
        "}",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["医保证据. 重庆“XX区”[DS]. 0.2.0版. 2026."],
    ["医保证据. 重庆“XX区”[DS/OL]. 0.2.0版. (2026-11-22). https://example.org/zh/data/."],
  ])("finds the year in %j", (citation) => {
    const { site } = leaving.table;
    const cited = site && { ...site, table: { ...site.table, citation } };
    const of = { ...leaving, table: { ...leaving.table, site: cited } };
    expect(bibtexOfView(of, describingIn("zh"))).toContain("\tyear = {2026},");
  });
});
