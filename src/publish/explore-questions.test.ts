import { describe, expect, it } from "vitest";
import { runQuery } from "../query/arquero/run.ts";
import { readAddress } from "../query/codec/read-address.ts";
import { settle } from "../query/codec/settle.ts";
import type { Query } from "../query/query.ts";
import { readSiteTable } from "../query/read/read-site-table.ts";
import { typeColumns } from "../query/read/type-columns.ts";
import type { Result } from "../query/result.ts";
import { dataTexts } from "./data-texts.ts";
import { type Locale, locales } from "../i18n/locale.ts";
import { exploreQuestions } from "./explore-questions.ts";
import { exploreSchema } from "./explore-schema.ts";

/** The answer to a question of the list, and whatever its address asks that its table does not bear. */
function answerTo(
  id: string,
  locale: Locale = "en",
): { query: Query; problems: readonly unknown[]; result: Result } {
  const asked = exploreQuestions().find((one) => one.id === id);
  if (!asked) throw new Error(`content/explore.yaml has no question "${id}".`);
  const { query, problems } = readAddress(asked.address[locale]);
  if (query?.source.kind !== "site") throw new Error(`The question "${id}" names no table.`);
  const { dataset, file } = query.source;
  const { columns } = exploreSchema(dataset, file, "en");
  const csv = dataTexts(dataset).find(({ name }) => name === `${file}.csv`)?.body ?? "";
  const { table } = typeColumns(readSiteTable(csv, columns), columns);
  const settled = settle(query, columns);
  return {
    query: settled.query,
    problems: [...problems, ...settled.problems],
    result: runQuery(table, settled.query),
  };
}

const lines = ({ result }: { result: Result }) => result.lines(0, result.rows);

describe("the questions of the explorer", () => {
  it.each(exploreQuestions().map(({ id }) => id))("%s asks nothing that its table does not bear", (id) => {
    expect(locales.map((locale) => answerTo(id, locale).problems)).toEqual([[], []]);
  });

  it.each(exploreQuestions().map(({ id }) => id))("%s has one answer in both languages", (id) => {
    expect(lines(answerTo(id, "zh"))).toEqual(lines(answerTo(id)));
  });

  it("order the questions by dissatisfaction, with intervals that overlap", () => {
    const [first, second, third] = lines(answerTo("dissatisfied"));
    // R: prop.test(29, 190, correct = FALSE)$conf.int is 0.1084 to 0.2106.
    expect(first).toEqual([
      "catalogue",
      expect.closeTo(15.263, 3),
      expect.closeTo(10.84, 2),
      expect.closeTo(21.06, 2),
      190,
    ]);
    expect([second?.[0], third?.[0]]).toEqual(["settlement-outside", "agency-attitude"]);
  });

  it("find the breakdowns that do not add up", () => {
    const short = lines(answerTo("respondents")).filter((line) => line[3] !== 0);
    expect(short.map((line) => line[0])).toEqual(["registration", "registration-and-sex"]);
    expect(short.map((line) => line.slice(1))).toEqual([
      [180, 190, 10],
      [180, 190, 10],
    ]);
  });

  it("give the personal share of income as printed and as read", () => {
    const { result } = answerTo("personal-share");
    expect(result.values("share_as_read")).toEqual([17.6]);
    expect(result.values("share_as_printed")).toEqual([176.1]);
  });

  it("compare the out-of-pocket share of six countries in three years", () => {
    const answer = answerTo("out-of-pocket");
    expect(answer.result.columns.map(({ name }) => name)).toEqual(["country", "2000", "2010", "2022"]);
    expect(lines(answer)).toEqual([
      ["IND", 71.7, 65.2, 46],
      ["CHN", 60.1, 40.8, 33.6],
      ["BRA", 36.6, 29.4, 27.4],
      ["GBR", 18.2, 13.1, 13.3],
      ["USA", 15.1, 12.4, 11.1],
      ["DEU", 12.2, 13.8, 10.7],
    ]);
  });
});
