import { describe, expect, it } from "vitest";
import { keepTogether } from "./keep-together.ts";

describe("keepTogether", () => {
  it.each([
    ["二档为430元。", "二档为[430元]。"],
    ["自2013年起", "自[2013年]起"],
    ["重庆某区，2007—2013年", "重庆某区，[2007—2013年]"],
    ["in 2007–2013, of", "in [2007–2013], of"],
    ["合计3.2284亿元", "合计[3.2284亿元]"],
    ["见第3.4.2节表1第5行", "见[第3.4.2节]表1[第5行]"],
    ["95%的人", "95%的人"],
    ["不含1，P值应小于0.05", "不含1，[P值]应小于0.05"],
  ])("keeps the parts of %j that belong together", (text, together) => {
    const spans = together.replaceAll("[", '<span class="whole">').replaceAll("]", "</span>");
    expect(keepTogether(`<p>${text}</p>`)).toBe(`<p>${spans}</p>`);
  });

  it("keeps a middle dot on the line of the word before it", () => {
    expect(keepTogether("<p>治理能力\n  · 比值比</p>")).toBe("<p>治理能力&nbsp;· 比值比</p>");
  });

  it("lets a heading break before a number", () => {
    expect(keepTogether("<h3>人数2002年底</h3><p>人数2002年底</p>")).toBe(
      '<h3>人数<wbr><span class="whole">2002年</span>底</h3><p>人数<span class="whole">2002年</span>底</p>',
    );
  });

  it("keeps a number’s link as it is, with the unit behind it", () => {
    const link = '<a class="number whole" href="/r/">430<span> （更正）</span></a>';
    expect(keepTogether(`为${link}元，${link}；`)).toBe(`为<span class="whole">${link}元</span>，${link}；`);
  });

  it.each([
    "<head><title>2013年</title></head>",
    "<script>const year = '2013年';</script>",
    "<svg><text>2013年</text></svg>",
    "<code>2013年</code>",
    "<textarea>2013年</textarea>",
    "<option>2013年</option>",
    '<a title="2013年 > 2007年" href="/zh/">章</a>',
    "<!-- 2013年 -->",
  ])("leaves %s as it is", (html) => {
    expect(keepTogether(html)).toBe(html);
  });
});
