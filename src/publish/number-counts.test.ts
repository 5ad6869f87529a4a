import { expect, it } from "vitest";
import { isTranscribed } from "../data/transcription.ts";
import { auditedDatasets } from "./audit/results.ts";
import { tallyOf } from "./audit/tally.ts";
import { numberCounts } from "./number-counts.ts";
import { datasetOf, datasets } from "./site.ts";

it("the page of a dataset counts the numbers of a document as the audit does", () => {
  for (const dataset of auditedDatasets()) {
    const { statuses, alone } = numberCounts(dataset);
    const printed = statuses.filter(({ status }) => isTranscribed({ status }));
    const tally = tallyOf(dataset);
    expect(
      printed.reduce((sum, { count }) => sum + count, 0),
      dataset.name,
    ).toBe(tally.numbers);
    expect(alone, dataset.name).toBe(tally.unchecked);
  }
});

it("every number is of one status", () => {
  for (const dataset of datasets()) {
    const { all, statuses } = numberCounts(dataset);
    expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(all);
  }
});

it("what this site counted in a list is computed, not printed", () => {
  expect(numberCounts(datasetOf("accessibility"), "lists").statuses).toEqual([
    {
      status: "derived",
      count: datasetOf("accessibility").rows.filter(({ table }) => table === "lists").length,
    },
  ]);
});

it("the tables of a dataset add up to it", () => {
  const dataset = datasetOf("chongqing");
  const tables = [...new Set(dataset.rows.map(({ table }) => table))].map((table) =>
    numberCounts(dataset, table),
  );
  const whole = numberCounts(dataset);
  for (const count of ["all", "doubtful", "alone"] as const) {
    expect(tables.reduce((sum, of) => sum + of[count], 0)).toBe(whole[count]);
  }
});
