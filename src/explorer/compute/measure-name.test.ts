import { describe, expect, it } from "vitest";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import type { Column } from "../../query/column.ts";
import type { Measure } from "../../query/query.ts";
import type { Explorer } from "../explorer.ts";
import { emptyDraft, measureKinds } from "./measure-draft.ts";
import { describeMeasure, measureName } from "./measure-name.ts";

const inEnglish: readonly Column[] = [
  { name: "count", type: "integer", title: "People asked (n)" },
  { name: "answer", type: "ordered", title: "Answer", labels: { no: "not satisfied" } },
];
const inChinese: readonly Column[] = [
  { name: "count", type: "integer", title: "人数" },
  { name: "answer", type: "ordered", title: "回答", labels: { no: "不满意" } },
];
const text =
  (locale: Locale): Explorer["text"] =>
  (key, values) =>
    message(locale, key, values);

describe("measureName", () => {
  it.each([
    [{ ...emptyDraft, kind: "mean", column: "count" }, "mean_People_asked_n", "人数_均值"],
    [
      { ...emptyDraft, kind: "quantile", column: "count", percent: "2.5" },
      "p2_5_People_asked_n",
      "人数_P2_5",
    ],
    [{ ...emptyDraft, kind: "share", where: "answer", values: ["no"] }, "share_not_satisfied", "不满意_占比"],
    [{ ...emptyDraft, kind: "share", where: "answer", values: ["no", "so"] }, "share_Answer", "回答_占比"],
    [{ ...emptyDraft, kind: "share-interval" }, "share", "占比"],
  ] as const)("%j", (draft, english, chinese) => {
    expect(measureName(draft, inEnglish, text("en"))).toBe(english);
    expect(measureName(draft, inChinese, text("zh"))).toBe(chinese);
  });

  it("fills every gap for every kind", () => {
    for (const kind of measureKinds) {
      expect(measureName({ ...emptyDraft, kind, column: "count" }, inEnglish, text("en"))).not.toMatch(
        /[{}]/,
      );
    }
  });
});

describe("describeMeasure", () => {
  const of = { where: { column: "answer", values: ["no", null] }, weight: "count" };
  const share: Measure = { as: "s", fn: "share", ...of };
  const low: Measure = { as: "l", fn: "wilson-low", ...of };

  it("says what is counted and what weighs it", () => {
    expect(describeMeasure(share, inEnglish, text("en"))).toBe(
      "share where Answer is not satisfied, missing, %, weighted by People asked (n)",
    );
    expect(describeMeasure(share, inChinese, text("zh"))).toBe("回答为不满意、缺失的占比（%），以人数加权");
  });

  it("names the share whose interval it is, where that is there", () => {
    expect(describeMeasure(low, inEnglish, text("en"), [share, low])).toBe(
      "lower end of the 95% interval of s",
    );
    expect(describeMeasure(low, inEnglish, text("en"), [low])).toMatch(/interval of share where Answer/);
  });
});
