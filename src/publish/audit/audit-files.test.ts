import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { locales } from "../../i18n/locale.ts";
import { auditColumns } from "./audit-columns.ts";
import { auditCsv, auditJson } from "./audit-files.ts";
import { findings } from "./findings.ts";
import { checkResults } from "./results.ts";

describe.each(locales)("the files of the audit in %s", (locale) => {
  const lines = csvParse(auditCsv(locale).slice(1));
  const json = auditJson(locale);

  it("hold every check, in both", () => {
    expect(auditCsv(locale).startsWith("\uFEFF")).toBe(true);
    expect(lines.columns).toEqual(auditColumns);
    expect(lines.map(({ check }) => check)).toEqual(checkResults(locale).map(({ id }) => id));
    expect(json.checks.map(({ check }) => check)).toEqual(lines.map(({ check }) => check));
  });

  it("say of each what was computed and how it came out", () => {
    for (const line of lines) {
      for (const column of ["kind_label", "rows", "verdict_printed_label", "arithmetic_printed"]) {
        expect(line[column], `${line["check"]}, ${column}`).not.toBe("");
      }
    }
  });

  it("hold every finding with its numbers as printed", () => {
    expect(json.findings.map(({ id }) => id)).toEqual(findings().map(({ id }) => id));
    const total = json.findings.find(({ id }) => id === "chongqing-fund-total");
    expect(total?.numbers).toMatchObject([{ id: "fund-income-total", as_printed: "32.284 million yuan" }]);
    expect(total?.readings.length).toBeGreaterThan(1);
  });
});
