import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { rowsOfTable } from "../charts/kinds.ts";
import { locales } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { byteOrderMark } from "./byte-order-mark.ts";
import { figureCsv } from "./figure-csv.ts";
import { figureAlone } from "./figure-sheet.ts";
import { rowOf, studies } from "./site.ts";

const all = studies().flatMap(({ figures }) =>
  figures.flatMap(({ id }) => locales.map((locale) => ({ id, locale }))),
);
const HAN = /[\u4e00-\u9fff]/;

describe.each(all)("figureCsv of $id in $locale", ({ id, locale }) => {
  const { figure } = figureAlone(id, locale);
  const text = figureCsv(figure, locale);
  const [header = [], ...lines] = csvParseRows(text.slice(1));
  const wanted = rowsOfTable(figure.table);

  it("begins with one byte order mark and has as many cells in every line", () => {
    expect(text.startsWith(byteOrderMark)).toBe(true);
    expect(text.lastIndexOf(byteOrderMark)).toBe(0);
    for (const line of lines) expect(line).toHaveLength(header.length);
  });

  it("holds each row of the figure once, or the lines of a table of words", () => {
    if (wanted.length === 0) {
      expect(lines.map(([first]) => first)).toEqual(figure.table.lines.map(({ header: name }) => name));
    } else {
      expect(lines.map(([first]) => first)).toEqual(wanted);
    }
  });

  it("agrees with the rows, as plain numbers", () => {
    const cell = (
      line: readonly string[],
      key: "value" | "printed_value" | "low" | "high" | "n",
    ): number | null => {
      const at = header.indexOf(message(locale, `csv.${key}`));
      return at < 0 || line[at] === "" ? null : Number(line[at]);
    };
    for (const line of wanted.length > 0 ? lines : []) {
      const row = rowOf(line[0] ?? "");
      expect(cell(line, "value")).toBe(row.value);
      expect(cell(line, "printed_value")).toBe(row.printedValue);
      expect(cell(line, "low")).toBe(row.low);
      expect(cell(line, "high")).toBe(row.high);
      expect(cell(line, "n")).toBe(row.n);
    }
  });

  it("speaks one language: Chinese titles and words in Chinese, none in English", () => {
    for (const title of header) expect(HAN.test(title), title).toBe(locale === "zh");
    const status = header.indexOf(message(locale, "csv.status"));
    for (const line of status < 0 ? [] : lines) expect(HAN.test(line[status] ?? "")).toBe(locale === "zh");
  });
});
