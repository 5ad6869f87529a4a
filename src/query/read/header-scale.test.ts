import { expect, it } from "vitest";
import { headerScale } from "./header-scale.ts";

it.each([
  ["费用(万元)", "万"],
  ["费用（单位：亿元）", "亿"],
  ["基金支出万元", "万"],
  ["人口_万人", "万"],
  ["cost [万]", "万"],
  ["支出 亿", "亿"],
  ["保费(百万元)", "百万"],
  ["費用(萬元)", "萬"],
  ["总额（万亿元）", "万亿"],
  ["万州区参保人数", null],
  ["每万人床位数", null],
  ["发病率(例/万人)", null],
  ["费用(元)", null],
  ["参保人数", null],
])("%s counts in %s", (header, sign) => {
  expect(headerScale(header)?.sign ?? null).toBe(sign);
});
