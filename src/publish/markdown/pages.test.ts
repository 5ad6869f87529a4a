import { describe, expect, it } from "vitest";
import { rowsOfTable } from "../../charts/kinds.ts";
import { writeNumber } from "../../data/write-number.ts";
import { locales } from "../../i18n/locale.ts";
import { findings, titleOfFinding } from "../audit/findings.ts";
import { checkResults } from "../audit/results.ts";
import { figureAlone } from "../figure-sheet.ts";
import { references } from "../references.ts";
import { rowOf, studies } from "../site.ts";
import { readRubric } from "../synthesis.ts";
import { markdownPages } from "./pages.ts";
import { escapeMarkdown } from "./syntax.ts";

const pages = locales.flatMap((locale) =>
  [...markdownPages()].map(([path, write]) => [`${locale} /${path}`, write(locale)] as const),
);

describe("the Markdown pages", () => {
  it.each(pages)("%s has one title, and every number in it leads to its record", (_, text) => {
    expect(text.match(/^# /gm)).toHaveLength(1);
    const used = new Set([...text.matchAll(/\]\[([a-z0-9-]+)\]/g)].map(([, id = ""]) => id));
    const defined = [...text.matchAll(/^\[([a-z0-9-]+)\]: \S+#([a-z0-9-]+)$/gm)];
    expect(new Set(defined.map(([, id]) => id))).toEqual(used);
    for (const [, id = "", anchor] of defined) expect([anchor, rowOf(id).id]).toEqual([id, id]);
    expect(text).not.toMatch(/<\/?[A-Z]|\[undefined|\[object/);
  });

  it.each(locales)("%s: a chapter holds every figure with every number of its table", (locale) => {
    for (const { id, figures } of studies()) {
      const text = markdownPages().get(`studies/${id}/`)?.(locale) ?? "";
      for (const figure of figures) {
        expect(text).toContain(`figures/${figure.id}.csv`);
        for (const row of rowsOfTable(figureAlone(figure.id, locale).figure.table)) {
          expect(text, `${figure.id} ${row}`).toContain(`][${row}]`);
        }
      }
    }
  });

  it("writes a number of the prose as the page does, and says that it is doubtful", () => {
    const text = markdownPages().get("studies/chongqing/")?.("zh") ?? "";
    const row = rowOf("actual-ratio-2013-c");
    expect(text).toContain(`[${writeNumber(row, "zh")}][${row.id}]（存疑）`);
  });

  it.each(locales)(
    "%s: the audit holds every finding with its readings, and every check with its arithmetic",
    (locale) => {
      const text = markdownPages().get("audit/")?.(locale) ?? "";
      for (const finding of findings()) {
        const from = text.indexOf(`### ${escapeMarkdown(titleOfFinding(finding, locale))}`);
        expect(from, finding.id).toBeGreaterThan(-1);
        const own = text.slice(from).split("\n### ")[0] ?? "";
        expect(own.match(/^\d+\. /gm), finding.id).toHaveLength(finding.candidates.length);
        for (const row of finding.rows) expect(own, finding.id).toContain(`][${row}]`);
      }
      for (const { words } of checkResults(locale)) {
        expect(text).toContain(`| ${escapeMarkdown(words.kind)} | ${escapeMarkdown(words.arithmetic)}`);
      }
    },
  );

  it.each(locales)(
    "%s: the methods hold formulas, criteria and references, and no link beside the page",
    (locale) => {
      const text = markdownPages().get("methods/")?.(locale) ?? "";
      expect(text).toContain("`SE =");
      expect(text).toContain(escapeMarkdown(readRubric().criteria[0]?.label[locale] ?? "none"));
      for (const { DOI } of references()) expect(text).toContain(`<https://doi.org/${DOI}>`);
      expect(text).not.toMatch(/\]\(\.\.?\//);
      expect(text).toContain(locale === "zh" ? "](/zh/synthesis/#rubric)" : "](/synthesis/#rubric)");
    },
  );

  it("sets notes from outside the document apart, with their works", () => {
    const text = markdownPages().get("studies/integration/")?.("en") ?? "";
    expect(text).toContain("> **Context, from outside the document**\n>\n> ");
    expect(text).toMatch(/^> Sources: \[/m);
  });
});
