import { describe, expect, it } from "vitest";
import { rowsOfTable } from "../charts/kinds.ts";
import { locales } from "../i18n/locale.ts";
import { figureJson } from "./figure-json.ts";
import { figureAlone } from "./figure-sheet.ts";
import { rowOf, studies } from "./site.ts";

const all = studies().flatMap(({ figures }) =>
  figures.flatMap(({ id }) => locales.map((locale) => ({ id, locale }))),
);

describe.each(all)("figureJson of $id in $locale", ({ id, locale }) => {
  const { figure, sheet } = figureAlone(id, locale);
  const file = JSON.parse(JSON.stringify(figureJson(figure, sheet, locale))) as ReturnType<typeof figureJson>;

  it("carries the series that the page redraws, as drawn and as printed", () => {
    expect(file.chart.read).toEqual(JSON.parse(JSON.stringify(figure.series)));
    expect(file.chart.printed === null).toBe(figure.printed === null);
  });

  it("holds every number of the figure with its record, and agrees with the row", () => {
    expect(new Set(file.numbers.map((number) => number.id))).toEqual(new Set(rowsOfTable(figure.table)));
    for (const number of file.numbers) {
      const row = rowOf(number.id);
      expect(number).toMatchObject({
        value: row.value,
        low: row.low,
        high: row.high,
        n: row.n,
        unit: row.unit,
      });
      expect(number.record.status).toBe(row.status);
    }
  });

  it("is the figure's table, a cell for every column", () => {
    expect(file.rows).toHaveLength(figure.table.lines.length);
    for (const { cells } of file.rows) expect(cells).toHaveLength(file.columns.length - 1);
  });

  it("says where it is from, and under which licence; no address is made up", () => {
    expect(file.licence.name).toBe("CC-BY-4.0");
    expect(file.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(file.document).not.toBe("");
    expect(file).not.toHaveProperty("address");
  });
});
