import { describe, expect, it } from "vitest";
import { type TableDescriptor, isFactTable } from "../data/descriptor.ts";
import { printed } from "../data/row-fixture.ts";
import { datasets } from "./site.ts";
import { tidyCsv, tidyJson } from "./tidy-files.ts";
import { isSparse, tidyTable } from "./tidy-table.ts";

const field = (name: string, labels: Readonly<Record<string, string>> = {}) => ({
  ...{ name, type: "string", title: name, title_zh: name, description: name, description_zh: name },
  categories: Object.entries(labels).map(([value, label]) => ({ value, label, label_zh: `${label}（中）` })),
});

const boats = {
  name: "boats",
  view: { index: ["year", "quay"], columns: "measure", values: ["value"] },
  schema: {
    fields: [
      { ...field("year"), categories: undefined },
      field("quay", { north: "North", south: "South" }),
      field("measure", { boats: "boats", share: "share", cost: "cost" }),
    ],
  },
} as unknown as TableDescriptor;

const rows = [
  printed("n-boats", 3),
  printed("n-share", 25, {
    measure: "share",
    unit: "percent",
    low: 5,
    high: 60,
    level: "wilson-95",
    status: "derived",
  }),
  printed("s-boats", 9, { dims: { year: "2003", quay: "south" }, relation: "≈" }),
];

describe("tidyTable", () => {
  it("makes one line of the measures of one observation, with labels, bounds and status", () => {
    expect(tidyCsv(tidyTable(boats, rows))).toBe(
      [
        "year,quay,quay_label,quay_label_zh,boats,boats_relation,boats_status,share,share_low,share_high,share_level,share_status",
        "2003,north,North,North（中）,3,,printed,25,5,60,wilson-95,derived",
        "2003,south,South,South（中）,9,≈,printed,,,,,",
        "",
      ].join("\n"),
    );
  });

  it("gives n once where the measures of an observation share it, else beside each", () => {
    const names = (ns: readonly number[]): readonly string[] =>
      tidyTable(
        boats,
        rows.slice(0, 2).map((row, i) => ({ ...row, n: ns[i] ?? null })),
      ).columns.map(({ name }) => name);
    expect(names([12, 12])).toContain("n");
    expect(names([12, 12])).not.toContain("share_n");
    expect(names([12, 13])).toEqual(expect.arrayContaining(["boats_n", "share_n"]));
    expect(names([12, 13])).not.toContain("n");
  });

  it("gives units in a column of their own where a measure has several", () => {
    const mixed = [
      printed("a", 1),
      printed("b", 2, { dims: { year: "2004", quay: "north" }, unit: "sites" }),
    ];
    const { columns, observations } = tidyTable(boats, mixed);
    const at = columns.findIndex(({ name }) => name === "boats_unit");
    expect(observations.map(({ cells }) => cells[at])).toEqual(["pieces", "sites"]);
  });

  it("refuses two rows of one observation and measure, a table without a view, two columns of one name", () => {
    expect(() => tidyTable(boats, [printed("a", 1), printed("b", 2)])).toThrow('Row "b"');
    expect(() => tidyTable({ ...boats, view: undefined } as unknown as TableDescriptor, [])).toThrow(
      "no view",
    );
    const clash = {
      ...boats,
      schema: { fields: [...boats.schema.fields.slice(0, 2), field("measure", { n: "n" })] },
    };
    const counted = [printed("a", 1, { measure: "n", n: 4 })];
    expect(() => tidyTable(clash as unknown as TableDescriptor, counted)).toThrow('two columns "n"');
  });
});

describe("isSparse", () => {
  const many = {
    ...boats,
    schema: {
      fields: [
        ...boats.schema.fields.slice(0, 2),
        field("measure", { a: "a", b: "b", c: "c", d: "d", e: "e" }),
      ],
    },
  } as unknown as TableDescriptor;
  const at = (year: number, measure: string) =>
    printed(`${measure}-${year}`, 1, { measure, dims: { year: String(year), quay: "north" } });
  const measures = ["a", "b", "c", "d", "e"];

  it("holds where each observation has one measure of its own, not where they share them", () => {
    expect(
      isSparse(
        tidyTable(
          many,
          measures.map((measure, i) => at(2000 + i, measure)),
        ),
      ),
    ).toBe(true);
    expect(
      isSparse(
        tidyTable(
          many,
          measures.map((measure) => at(2000, measure)),
        ),
      ),
    ).toBe(false);
  });
});

const tables = datasets().flatMap(({ name, descriptor, rows: all }) =>
  descriptor.resources.filter(isFactTable).map((table) => ({ path: `${name}/${table.name}`, table, all })),
);

describe.each(tables)("tidyTable of $path", ({ table, all }) => {
  const tidy = tidyTable(table, all);
  const own = all.filter((row) => row.table === table.name);

  it("has a key of its own in every line", () => {
    const keys = tidy.observations.map(({ key }) => JSON.stringify(key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("loses no row: as many measures with a value or a range as rows, and every value in its cell", () => {
    const columns = tidy.columns.map(({ name }) => name);
    const filled = tidy.observations.flatMap(({ cells }) =>
      tidy.measures.filter((name) =>
        [name, `${name}_low`, `${name}_high`].some(
          (column) => (cells[columns.indexOf(column)] ?? null) !== null,
        ),
      ),
    );
    expect(filled).toHaveLength(own.length);
    const values = tidy.observations.flatMap(({ cells }) =>
      tidy.measures.map((name) => cells[columns.indexOf(name)]),
    );
    const sum = (numbers: readonly unknown[]): number =>
      numbers.reduce<number>((total, n) => total + Number(n ?? 0), 0);
    expect(sum(values)).toBeCloseTo(sum(own.map(({ value }) => value)), 4);
  });

  it("says the same in JSON as in CSV", () => {
    const objects = JSON.parse(tidyJson(tidy)) as Record<string, unknown>[];
    expect(objects).toHaveLength(tidy.observations.length);
    expect(objects.map((line) => Object.values(line))).toEqual(tidy.observations.map(({ cells }) => cells));
  });
});
