import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import en from "../../../../content/ui/en.json" with { type: "json" };
import zh from "../../../../content/ui/zh.json" with { type: "json" };
import { textsFrom } from "../../../i18n/texts-from.ts";
import { isToolKey } from "../texts.ts";
import { auditOf, workOf } from "../work-fixture.ts";
import { reportOf } from "./report.ts";
import { writeCsv } from "./write-csv.ts";
import { writeJson } from "./write-json.ts";
import { writeMarkdown } from "./write-markdown.ts";

const table = 'Answer\tPeople\t%\tn\n"=1+1|x"\t61\t25.40\t240\nB\t79\t40.4\t240\n@C\t1O0\t34.2\t240';
const audit = auditOf(workOf(table));

describe.each([
  ["en", en],
  ["zh", zh],
] as const)("the report in %s", (locale, all) => {
  const carried = Object.fromEntries(Object.entries(all).filter(([key]) => isToolKey(key)));
  const text = textsFrom(carried);
  const tool = { locale, text };
  const report = reportOf(audit, tool, "2026-11-22");
  const files = [writeMarkdown(report, text), writeCsv(report, text), writeJson(report)];

  it("has words for all it says", () => {
    for (const file of files) expect(file).not.toMatch(/yourtable\.|\{\w+\}|undefined/);
  });

  it("keeps the digits as they were typed", () => {
    expect(files[0]).toContain("25.40");
    expect(JSON.parse(files[2] ?? "")).toMatchObject({ rows: [["=1+1|x", "61", "25.40", "240"], {}, {}] });
  });

  it("says where a finding is", () => {
    const place = text("yourtable.place.cell-named", { row: 2, label: "B", column: "People" });
    const where = report.findings.map((finding) => finding.where).find((words) => words.includes(place));
    expect(where).toBeDefined();
    expect(files[0]).toContain(place);
  });

  it("gives a spreadsheet no formula", () => {
    const cells = csvParseRows((files[1] ?? "").slice(1)).flat();
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => /^[\s]*[=+@\-＝＋－＠]/.test(cell))).toEqual([]);
  });

  it("leaves the table as typed to readers", () => {
    expect(files[0]).toContain("| =1+1\\|x |");
    expect(files[0]).toContain("| @C |");
  });

  it("does not say of a finding whose readings were not tried that it has none", () => {
    const rows = Array.from({ length: 101 }, (_, i) => `Q${i}\t60\t25.4\t${240 + 7 * i}`);
    const long = auditOf(workOf(`Question\tPeople\t%\tn\n${rows.join("\n")}`));
    const { findings } = reportOf(long, tool, "2026-11-22");
    const untried = findings[100];
    expect(findings[99]?.readings).not.toBeNull();
    expect(untried?.readings).toBeNull();
    const written = writeMarkdown({ ...report, findings: untried ? [untried] : [] }, text);
    expect(written).not.toContain(text("yourtable.no-reading"));
  });

  it("says in every file how many rows were not checked", () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `Q${i}\t60\t${i === 15_000 ? "52.0" : "25.0"}\t240`,
    );
    const long = auditOf(workOf(`Question\tPeople\t%\tn\n${rows.join("\n")}`));
    const cut = reportOf(long, tool, "2026-11-22");
    const numbers = { checked: locale === "zh" ? "2000" : "2,000", rows: "20,000" };
    const words = text("yourtable.summary.cut", numbers);
    for (const file of [writeMarkdown(cut, text), writeCsv(cut, text), writeJson(cut)])
      expect(file).toContain(words);
    expect(cut.rowsChecked).toBe(2000);
    expect(files.join("")).not.toContain(text("yourtable.report.rows"));
  });

  it("says with each reading how many checks then hold, in the spreadsheet as well", () => {
    const reading = report.findings.flatMap(({ readings }) => readings ?? [])[0];
    expect(reading?.words).toContain(reading?.holds);
    expect(files[1]).toContain(reading?.holds);
  });

  it("counts one check as one", () => {
    const one = auditOf(workOf("Factor\tOR\t95% CI\tp\nA\t\t1.12–1.96\t0.006"));
    expect(one.made).toHaveLength(1);
    const { summary } = reportOf(one, tool, "2026-11-22");
    expect(summary).toMatch(locale === "en" ? /^1 check: / : /^共核对1项：/);
  });

  it("names the cell that could not be read, and why", () => {
    expect(report.unread).toHaveLength(1);
    expect(report.unread[0]?.typed).toBe("1O0");
  });
});
