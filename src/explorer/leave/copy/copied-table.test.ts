import { tsvParseRows } from "d3-dsv";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../query/column.ts";
import type { ResultColumn } from "../../../query/result.ts";
import { copiedTable } from "./copied-table.ts";

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
        "| Dissatisfied | -3 | '=1+1 |",
        "|  |  | a\\|b<br>&lt;b>&amp;\\_c\\_ d_e |",
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
        '<tbody><tr><td>Dissatisfied</td><td align="right">-3</td><td>\'=1+1</td></tr>' +
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
    expect(copiedTable(share, cells, "markdown", "").plain).toContain("| 72.25 |\n| 5 |\n|  |");
    expect(copiedTable(share, cells, "tsv", "").plain).toBe("share\n72.24672001371108\n5\n");
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
