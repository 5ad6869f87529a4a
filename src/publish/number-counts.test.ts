import { expect, it } from "vitest";
import { auditedDatasets } from "./audit/results.ts";
import { tallyOf } from "./audit/tally.ts";
import { numberCounts } from "./number-counts.ts";
import { datasetOf, datasets } from "./site.ts";

const printedKinds = ["as printed", "corrected", "doubtful"];

it("the page of a dataset counts the numbers of a document as the audit does", () => {
  for (const dataset of auditedDatasets()) {
    const { kinds, alone } = numberCounts(dataset, "en");
    const printed = kinds.filter(({ kind }) => printedKinds.includes(kind));
    const tally = tallyOf(dataset);
    expect(
      printed.reduce((sum, { count }) => sum + count, 0),
      dataset.name,
    ).toBe(tally.numbers);
    expect(alone, dataset.name).toBe(tally.unchecked);
  }
});

it("what this site counted is named apart, and every number is of one kind", () => {
  const { counted, kinds } = numberCounts(datasetOf("accessibility"), "zh");
  expect(counted).toBeGreaterThan(0);
  expect(kinds).toContainEqual({ kind: "本站计数", count: counted });
  for (const dataset of datasets()) {
    const { all, kinds: own } = numberCounts(dataset, "en");
    expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(all);
  }
});

it("the tables of a dataset add up to it", () => {
  const dataset = datasetOf("chongqing");
  const tables = [...new Set(dataset.rows.map(({ table }) => table))].map((table) =>
    numberCounts(dataset, "en", table),
  );
  const whole = numberCounts(dataset, "en");
  for (const count of ["all", "counted", "doubtful", "alone"] as const) {
    expect(tables.reduce((sum, of) => sum + of[count], 0)).toBe(whole[count]);
  }
});
