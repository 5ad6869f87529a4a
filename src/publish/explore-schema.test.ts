import { csvParse, csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { locales } from "../i18n/locale.ts";
import { isMessageKey, message } from "../i18n/messages.ts";
import { isNumeric } from "../query/column.ts";
import { findingOf } from "./audit/findings.ts";
import { dataTexts } from "./data-texts.ts";
import { exploreFiles } from "./explore-file.ts";
import { exploreSchema } from "./explore-schema.ts";
import { rowOf } from "./site.ts";

describe.each(exploreFiles().map(({ dataset, file }) => [dataset, file]))(
  "the schema of %s/%s",
  (dataset, file) => {
    const body = dataTexts(dataset).find(({ name }) => name === `${file}.csv`)?.body ?? "";
    const lines = csvParse(body);
    const schema = exploreSchema(dataset, file, "en");

    it("describes every column of the file, in order, in both languages", () => {
      const [header] = csvParseRows(body);
      for (const locale of locales) {
        const { columns } = exploreSchema(dataset, file, locale);
        expect(columns.map(({ name }) => name)).toEqual(header);
        for (const { title, description } of columns) expect([title, description]).not.toContain("");
      }
    });

    it("gives each column a type that all its cells have, and a unit the interface knows", () => {
      for (const column of schema.columns) {
        const { name, type, levels, labels, unit } = column;
        const cells = lines.map((line) => line[name] ?? "").filter((cell) => cell !== "");
        if (isNumeric(column)) expect(cells.map(Number), name).not.toContain(NaN);
        if (type === "integer") expect(cells.map(Number).every(Number.isInteger), name).toBe(true);
        if (levels) expect(new Set(levels), name).toEqual(new Set(cells));
        if (labels) expect(new Set(Object.keys(labels)), name).toEqual(new Set(levels));
        if (unit) expect(isMessageKey(`unit.${unit}`), unit).toBe(true);
      }
    });

    it("knows the row behind every number", () => {
      for (const [column, ids] of Object.entries(schema.records)) {
        expect(ids.length).toBe(lines.length);
        for (const [i, id] of ids.entries()) {
          const cell = lines[i]?.[column] ?? "";
          if (id === null) expect(cell, `${column}, line ${i}`).toBe("");
          else expect(numbersOf(id, column).map(String), `${column}, line ${i}`).toContain(cell);
        }
      }
    });

    it("leaves out what is printed, equal and of the precision it shows, and tells the rest", () => {
      const ids = new Set(Object.values(schema.records).flatMap((list) => list.filter((id) => id !== null)));
      for (const id of ids) {
        const row = rowOf(id);
        expect(schema.statuses[id] ?? "printed").toBe(row.status);
        expect(schema.relations[id] ?? "=").toBe(row.relation);
        if (id in schema.precisions) expect(schema.precisions[id]).toBe(row.precision);
      }
    });

    it("names the findings about its numbers, and no others", () => {
      const ids = new Set(Object.values(schema.records).flatMap((list) => list.filter((id) => id !== null)));
      const marked = new Set(schema.findings?.flatMap(({ rows }) => rows));
      for (const id of ids) expect(marked.has(id), id).toBe(findingOf(id) !== undefined);
      for (const id of marked) expect(ids.has(id), id).toBe(true);
    });

    it("shows a few columns at first", () => {
      expect(schema.columns.some(({ aside }) => !aside)).toBe(true);
    });
  },
);

/** The number of that column of a row: its bound in a column of bounds; "" where it has none. */
function numbersOf(id: string, column: string): readonly (number | string)[] {
  const { value, printedValue, low, high, candidate } = rowOf(id);
  if (column === "printed_value") return [printedValue ?? ""];
  if (column === "candidate") return [candidate ?? ""];
  if (/(^|_)low$/.test(column)) return [low ?? ""];
  if (/(^|_)high$/.test(column)) return [high ?? ""];
  return [value ?? ""];
}

describe("exploreSchema", () => {
  const columnOf = (dataset: string, file: string, name: string, locale: "en" | "zh" = "en") =>
    exploreSchema(dataset, file, locale).columns.find((column) => column.name === name);

  it.each([
    ["chongqing", "fund", "year", "integer"],
    ["context-studies", "studies", "year", "category"],
    ["chongqing", "satisfaction", "answer", "ordered"],
    ["chongqing", "satisfaction", "indicator", "category"],
    ["chongqing", "actual-ratios", "printed_in", "category"],
    ["chongqing", "fund-facts", "as_printed", "text"],
    ["chongqing", "claims", "text_en", "text"],
    ["chongqing", "fund-facts", "value", "number"],
    ["chongqing", "satisfaction", "n", "integer"],
  ])("reads %s/%s %s as %s", (dataset, file, name, type) => {
    expect(columnOf(dataset, file, name)?.type).toBe(type);
  });

  it("names categories in the language of the page, in their declared order", () => {
    const answer = columnOf("chongqing", "satisfaction", "answer", "zh");
    expect(answer?.labels?.["so-so"]).toBe("一般");
    expect(answer?.levels?.slice(0, 3)).toEqual(["very-satisfied", "fairly-satisfied", "so-so"]);
  });

  it("writes years without grouping, and gives bounds the unit of their measure", () => {
    expect(columnOf("chongqing", "fund", "year")?.unit).toBe("year");
    expect(columnOf("heilongjiang", "odds-ratios", "odds_ratio_low")?.unit).toBe("odds-ratio");
  });

  it("names the unit of the numbers in the file, not that in which the site writes them", () => {
    expect(columnOf("context-fund", "fund", "revenue")?.unit).toBe("raw.100-million-yuan");
    expect(message("zh", "unit.raw.100-million-yuan", { value: 21384 })).toBe("21384亿元");
  });

  it("tells the unit of each number of a column that holds several", () => {
    const { units } = exploreSchema("chongqing", "enrolment-facts", "en");
    expect(units["enrolment-people-2013"]).toBe("persons");
    expect(exploreSchema("chongqing", "satisfaction", "en").units).toEqual({});
  });

  it("tells a precision that digits do not show", () => {
    const { precisions } = exploreSchema("chongqing", "actual-ratios", "en");
    expect(precisions["actual-ratio-2013-a"]).toBe(0.01);
  });

  it("names a finding in the language of the page, with the address of its card", () => {
    const { findings } = exploreSchema("chongqing", "participation", "zh");
    expect(findings).toHaveLength(2);
    expect(findings?.[0]?.title).toMatch(/\p{Script=Han}/u);
    expect(findings?.[0]?.address).toMatch(/^\/zh\/audit\/#finding-chongqing-/);
  });

  it("refuses a file that is not published", () => {
    expect(() => exploreSchema("chongqing", "nothing", "en")).toThrow('publishes no "nothing.csv"');
  });
});
