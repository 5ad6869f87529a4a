import { tsvParseRows } from "d3-dsv";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../query/column.ts";
import type { ResultColumn } from "../../../query/result.ts";
import type { SiteSchema, SiteTable } from "../../../publish/site-table.ts";
import type { OpenTable } from "../../explorer.ts";
import { writtenColumns } from "../../table/written-column.ts";
import { type CopyFormat, copiedTable as copyWritten } from "./copied-table.ts";

const own: OpenTable = { columns: [], rows: 0, notes: [], read: null, title: "", site: null };
/** As the page writes the columns. */
const copiedTable = (
  columns: readonly ResultColumn[],
  lines: readonly (readonly Cell[])[],
  format: CopyFormat,
  source: string,
  table = own,
) => {
  const taken = { columns, lines, origins: lines.map((_, row) => row), grouped: false };
  const around = { locale: "en", text: (key: string) => (key === "unit.percent" ? "%" : key) } as const;
  return copyWritten(writtenColumns(taken, table, 0, Infinity, Infinity, around), taken, format, source);
};

const columns: readonly ResultColumn[] = [
  {
    name: "level",
    title: "Satisfaction | level",
    type: "ordered",
    labels: { low: "Dissatisfied" },
    from: "source",
  },
  { name: "n", type: "integer", from: "source" },
  { name: "=x", type: "text", from: "source" },
];
const lines: readonly (readonly Cell[])[] = [
  ["low", -3, "=1+1"],
  [null, null, "a|b\n<b>&_c_ d_e"],
];

describe("copiedTable", () => {
  it("writes Markdown with titles and labels, and the source below", () => {
    expect(copiedTable(columns, lines, "markdown", "Source: x").plain).toBe(
      [
        "| Satisfaction \\| level | n | '=x |",
        "| --- | ---: | --- |",
        "| Dissatisfied | −3 | '=1+1 |",
        "|  |  | a\\|b<br>\\<b\\>&\\_c\\_ d_e |",
        "",
        "Source: x",
        "",
      ].join("\n"),
    );
  });

  it("writes HTML, with TSV for programs that take plain text alone", () => {
    const { html, plain } = copiedTable(columns, lines, "html", "Source: <x>");
    expect(html).toBe(
      '<table border="1" cellspacing="0"><thead><tr><th>Satisfaction | level</th><th align="right">n</th><th>\'=x</th></tr></thead>' +
        '<tbody><tr><td>Dissatisfied</td><td align="right">−3</td><td>\'=1+1</td></tr>' +
        '<tr><td></td><td align="right"></td><td>a|b<br>&lt;b&gt;&amp;_c_ d_e</td></tr></tbody></table><p>Source: &lt;x&gt;</p>',
    );
    expect(plain).toBe(copiedTable(columns, lines, "tsv", "").plain);
  });

  it("writes TSV with names and values as they are, labels beside codes", () => {
    expect(tsvParseRows(copiedTable(columns, lines, "tsv", "").plain)).toEqual([
      ["level", "level_label", "n", "'=x"],
      ["low", "Dissatisfied", "-3", "'=1+1"],
      ["", "", "", "a|b\n<b>&_c_ d_e"],
    ]);
  });

  it("rounds what was computed for documents, and keeps every digit for programs", () => {
    const share: readonly ResultColumn[] = [{ name: "share", type: "number", from: "measure" }];
    const cells = [[72.24672001371108], [5], [null]];
    expect(copiedTable(share, cells, "markdown", "").plain).toContain("| 72.25 |\n| 5.00 |\n|  |");
    expect(copiedTable(share, cells, "tsv", "").plain).toBe("share\n72.24672001371108\n5\n");
  });

  it("writes what the page shows: digits, relation, unit, and nothing small as zero", () => {
    const schema: SiteSchema = {
      ...{ columns: [], units: {}, statuses: {} },
      records: { days: ["range", "share"], days_low: ["range", "share"], days_high: ["range", "share"] },
      precisions: { share: 0.01 },
      relations: { range: "≥", share: "≈" },
      ranges: { range: [7, 15] },
    };
    const table = { ...own, site: { schema, table: { page: "/x/" } as SiteTable } };
    const number = (name: string, from: ResultColumn["from"] = "source"): ResultColumn => ({
      ...{ name, type: "number", from },
    });
    const named = [
      { ...number("days"), unit: "percent" },
      number("days_low"),
      number("days_high"),
      number("tiny", "derived"),
    ];
    const cells = [
      [null, 7, 15, 1e-7],
      [18.7, null, null, 120],
    ];
    expect(copiedTable(named, cells, "markdown", "", table).plain).toContain(
      "| days (%) | days_low | days_high | tiny |\n| ---: | ---: | ---: | ---: |\n" +
        "| ≥7–15 | 7 | 15 | 1e-7 |\n| ≈18.70 |  |  | 120 |",
    );
    expect(copiedTable(named, cells, "tsv", "", table).plain).toContain("\t7\t15\t1e-7\n18.7\t");
  });

  it("makes of any text neither markup nor a formula", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("", "=", "@", "</td>", "|"),
        fc.string({ unit: "grapheme" }),
        (start, rest) => {
          const { html, plain } = copiedTable(
            [{ name: "a", type: "text", from: "source" }],
            [[start + rest]],
            "html",
            start + rest,
          );
          const { document } = parseHTML(`<body>${html ?? ""}</body>`);
          expect(document.querySelectorAll("*").length - document.querySelectorAll("br").length).toBeLessThan(
            12,
          );
          expect(document.querySelectorAll("td").length).toBe(1);
          expect(tsvParseRows(plain)[1]?.[0] ?? "").not.toMatch(/^\s*[=+\-@]/);
          const markdown = copiedTable(
            [{ name: "a", type: "text", from: "source" }],
            [[start + rest]],
            "markdown",
            "",
          ).plain;
          expect(markdown.split("\n")[2]).toMatch(/^\| .*\|$/);
          expect(markdown.split("\n")[2]?.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(2);
        },
      ),
    );
  });
});
