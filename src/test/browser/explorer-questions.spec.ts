import type { Page } from "@playwright/test";
import { max, rollup, sum } from "d3";
import { wilsonInterval } from "../../stats/wilson-interval.ts";
import { languages } from "./built-site.ts";
import { PATIENCE, answered, expectLines, publishedRows, questionOf, shown } from "./explorer.ts";
import { expect, test } from "./quiet-page.ts";

/** The columns that a question makes, as its link names them. */
const made = {
  en: { dissatisfied: ["dissatisfied", "low", "high", "n"], shares: ["share_as_read", "share_as_printed"] },
  zh: { dissatisfied: ["不满意占比", "下限", "上限", "n"], shares: ["占比_采用", "占比_原文"] },
} as const;

type Row = Readonly<Record<string, string>>;

/** Goes from the first screen to the question, as a reader does. */
async function ask(page: Page, id: string, lang: "en" | "zh"): Promise<void> {
  await page.goto(`/${lang === "zh" ? "zh/" : ""}explore/`);
  await page.getByRole("link", { name: questionOf(id).question[lang] }).click({ timeout: PATIENCE });
  await answered(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
}

/** Per cent with the two decimals of the table. */
const percent = (share: number): string => (share * 100).toFixed(2);

/** Questions of the survey by how many are dissatisfied, with Wilson's interval; computed here from the published file. */
function dissatisfaction(label: string): readonly (readonly string[])[] {
  const asked = publishedRows("chongqing/satisfaction").filter((row) => row["printed_in"] === "table");
  const questions = rollup(
    asked,
    (rows) => {
      const people = sum(rows, (row) => Number(row["count"]));
      const dissatisfied = rows.filter((row) => /^(very-)?dissatisfied$/.test(row["answer"] ?? ""));
      return { people, dissatisfied: sum(dissatisfied, (row) => Number(row["count"])) };
    },
    (row) => row[label] ?? "",
  );
  return [...questions].map(([question, { people, dissatisfied }]) => {
    const { low, high } = wilsonInterval(dissatisfied, people);
    return [question, percent(dissatisfied / people), percent(low), percent(high), String(people)];
  });
}

/** The breakdowns of the respondents, their groups added up, and the number surveyed; without what the site computed. */
function breakdowns(label: string): readonly (readonly string[])[] {
  const printed = publishedRows("chongqing/sample").filter((row) => row["count_status"] !== "derived");
  return [
    ...rollup(
      printed,
      (rows: readonly Row[]) => {
        const added = sum(rows, (row) => Number(row["count"]));
        const surveyed = max(rows, (row) => Number(row["count_n"])) ?? NaN;
        return [added, surveyed, surveyed - added].map(String);
      },
      (row) => row[label] ?? "",
    ),
  ].map(([variable, numbers]) => [variable, ...numbers]);
}

/** The out-of-pocket share of a country in the three years, as published. */
function outOfPocket(label: string): readonly (readonly string[])[] {
  const rows = publishedRows("context-oop-share/oop-share");
  const share = (country: string, year: string): string => {
    const row = rows.find((one) => one[label] === country && one["year"] === year);
    return Number(row?.["oop_share_of_che"]).toFixed(1);
  };
  return [...new Set(rows.map((row) => row[label] ?? ""))]
    .map((country) => [country, ...["2000", "2010", "2022"].map((year) => share(country, year))])
    .sort((a, b) => Number(b[3]) - Number(a[3]));
}

for (const { language, prefix } of languages) {
  const lang = prefix === "" ? "en" : "zh";
  const labelled = (column: string): string => `${column}_label${lang === "zh" ? "_zh" : ""}`;

  test.describe(`in ${language}`, () => {
    test("which questions leave most people dissatisfied, and how sure the order is", async ({ page }) => {
      await ask(page, "dissatisfied", lang);
      const { heads, lines } = await shown(page);
      expect(heads.slice(1)).toEqual(made[lang].dissatisfied);
      const expected = dissatisfaction(labelled("indicator"));
      expect(expected).toHaveLength(11);
      expect([...lines].sort()).toEqual([...expected].sort());
      const shares = lines.map(([, share]) => Number(share));
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      // R: prop.test(29, 190, correct = FALSE)$conf.int is 0.1084 to 0.2106.
      expect(lines[0]?.slice(1)).toEqual(["15.26", "10.84", "21.06", "190"]);
      // The order is not sure: the first interval reaches below the fourth share.
      expect(Number(lines[0]?.[2])).toBeLessThan(Number(lines[3]?.[3]));
      await expect(page.getByRole("columnheader", { name: made[lang].dissatisfied[0] })).toHaveAttribute(
        "aria-sort",
        "descending",
      );
    });

    test("which breakdowns do not add to n, what share is personal, and what is paid out of pocket", async ({
      page,
    }) => {
      await ask(page, "respondents", lang);
      const groups = await shown(page);
      expect([...groups.lines].sort()).toEqual([...breakdowns(labelled("variable"))].sort());
      expect(groups.lines.map((line) => line.slice(1))).toEqual([
        ["180", "190", "10"],
        ["180", "190", "10"],
        ["190", "190", "0"],
        ["190", "190", "0"],
      ]);

      await ask(page, "personal-share", lang);
      const { heads, lines } = await shown(page);
      expect(lines).toHaveLength(1);
      expect(made[lang].shares.map((name) => lines[0]?.[heads.indexOf(name)])).toEqual(["17.6", "176.1"]);

      await ask(page, "out-of-pocket", lang);
      const expected = outOfPocket(labelled("country"));
      expect(expected).toHaveLength(6);
      await expectLines(page, expected);
      expect((await shown(page)).heads.slice(1)).toEqual(["2000", "2010", "2022"]);
    });
  });
}
