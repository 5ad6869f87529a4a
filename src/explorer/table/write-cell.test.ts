import { describe, expect, it } from "vitest";
import type { SiteSchema } from "../../publish/site-table.ts";
import type { ResultColumn } from "../../query/result.ts";
import { writerOf } from "./write-cell.ts";

const column = (parts: Partial<ResultColumn>): ResultColumn => ({
  name: "x",
  type: "number",
  from: "source",
  ...parts,
});
const schema: SiteSchema = {
  columns: [],
  records: {},
  precisions: { share: 0.1, norm: 100 },
  ranges: { period: [7, 15], open: [7, null], wide: [1, 2.573] },
  relations: { norm: ">", period: "≥" },
  statuses: {},
  units: { founded: "year" },
};

describe("writerOf, for a table of the site", () => {
  const write = (value: number, record: string | null, unit = "percent", locale: "en" | "zh" = "en") =>
    writerOf(column({ unit }), [value], schema, locale)(value, record);

  it("keeps the precision of the record, as the site's own tables do", () => {
    expect(write(53, "share")).toBe("53.0");
    expect(write(60.3, "other")).toBe("60.3");
  });
  it("shows the relation", () => {
    expect(write(28500, "norm", "persons")).toBe(">28,500");
    expect(write(28500, "norm", "persons", "zh")).toBe(">2.85万");
  });
  it("shows the relation of a range once, in front of it, and at no end of it", () => {
    const writer = (part?: "bound" | "reading", locale: "en" | "zh" = "en") =>
      writerOf(column({}), [7, 15], schema, locale, part);
    expect([writer()(null, "period"), writer()(null, "open")]).toEqual(["≥7–15", "7–"]);
    expect([writer()(null, "wide"), writer("bound")(1, "wide")]).toEqual(["1.000–2.573", "1.000"]);
    expect(writer(undefined, "zh")(null, "period")).toBe("≥7—15");
    expect([writer("bound")(7, "period"), writer("bound")(15, "period")]).toEqual(["7", "15"]);
    expect([writer("bound")(null, "period"), writer()(null, "norm"), writer()(null, null)]).toEqual([
      null,
      null,
      null,
    ]);
  });
  it("lets no number vanish at the precision of its record", () => {
    expect(write(0.04, "share")).toBe("0.04");
    expect(write(0, "share")).toBe("0.0");
  });
  it("never groups a year, by its column or by its record", () => {
    expect(write(2013, null, "year")).toBe("2013");
    expect(writerOf(column({}), [2013], schema, "en")(2013, "founded")).toBe("2013");
  });
  it("leaves numbers of a unit that is itself large as they stand in the file", () => {
    expect(write(28727.58, null, "raw.100-million-yuan", "zh")).toBe("28,727.58");
  });
  it("writes millions and 万 as the site does", () => {
    expect(write(322840000, null, "yuan")).toBe("322.84 million");
    expect(write(322840000, null, "yuan", "zh")).toBe("3.2284亿");
  });
  it("writes categories by their label, and those without one as they are", () => {
    const labelled = writerOf(
      column({ type: "category", labels: { "so-so": "一般" } }),
      ["so-so"],
      schema,
      "zh",
    );
    expect(labelled("so-so", null)).toBe("一般");
    expect(labelled("new", null)).toBe("new");
  });
});

describe("writerOf, for the reader's own file", () => {
  const write = (parts: Partial<ResultColumn>, values: readonly number[]) =>
    values.map((value) => writerOf(column(parts), values, null, "zh")(value, null));

  it("groups thousands and keeps the digits there are", () => {
    expect(write({}, [1234567.891, 0.5, -12000])).toEqual(["1,234,567.891", "0.5", "−12,000"]);
  });
  it("does not group years and codes, nor whole numbers that have four digits at most", () => {
    expect(write({ name: "年份", type: "integer" }, [2013])).toEqual(["2013"]);
    expect(write({ name: "code", type: "integer" }, [330106])).toEqual(["330106"]);
    expect(write({ name: "beds", type: "integer" }, [1998, 2013])).toEqual(["1998", "2013"]);
    expect(write({ name: "beds", type: "integer" }, [1998, 20130])).toEqual(["1,998", "20,130"]);
  });
  it("gives computed numbers four significant digits, the same decimals down the column", () => {
    expect(write({ from: "measure" }, [53.333333, 8.1, 100])).toEqual(["53.3", "8.1", "100.0"]);
    expect(write({ from: "derived" }, [2 / 3, 0.00123456])).toEqual(["0.6667", "0.0012"]);
  });
  it("writes the very large and the very small as they are", () => {
    expect(write({}, [1e21, 1e-9])).toEqual(["1e+21", "1e-9"]);
    expect(write({ from: "measure" }, [120, 1.23456789e-7])).toEqual(["120", "1.23e-7"]);
  });
});
