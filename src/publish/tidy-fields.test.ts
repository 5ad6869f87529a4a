import { describe, expect, it } from "vitest";
import { isFactTable } from "../data/descriptor.ts";
import { tableOf } from "../data/read-dataset.ts";
import { isComputed } from "../data/row.ts";
import { datasetOf, datasets } from "./site.ts";
import { tidyFields } from "./tidy-fields.ts";
import { tidyTable } from "./tidy-table.ts";

const fieldsOf = (dataset: string, name: string) => {
  const { descriptor, rows } = datasetOf(dataset);
  const table = tableOf(descriptor, name);
  return tidyFields(table, tidyTable(table, rows));
};
const fieldOf = (dataset: string, table: string, name: string) =>
  fieldsOf(dataset, table).find((field) => field.name === name);

describe("tidyFields", () => {
  it("gives bounds the unit of their measure", () => {
    const share = fieldOf("heilongjiang", "survey", "computed_share");
    expect(share?.unit).toBe("percent");
    expect(fieldOf("heilongjiang", "survey", "computed_share_low")?.unit).toBe("percent");
    expect(fieldOf("heilongjiang", "survey", "computed_share_high")?.unit).toBe("percent");
  });

  it("sends to the facts for the print only where they have one, and to the derivations for what was computed", () => {
    for (const { name: dataset, descriptor, rows } of datasets()) {
      for (const table of descriptor.resources.filter(isFactTable)) {
        const printed = table.schema.fields.some(({ name }) => name === "as_printed");
        const own = rows.filter((row) => row.table === table.name);
        for (const measure of tidyTable(table, own).measures) {
          const said = fieldOf(dataset, table.name, measure)?.description ?? "";
          const of = own.filter((row) => row.measure === measure);
          const computed = of.every(isComputed);
          const at = `${dataset}/${table.name}, ${measure}`;
          expect(said.includes("derivations.csv"), at).toBe(printed ? of.some(isComputed) : computed);
          expect(said.includes("Where it was printed"), at).toBe(printed && !computed);
        }
      }
    }
  });

  it("says of figures from elsewhere that some were computed only where some were", () => {
    expect(fieldOf("context-studies", "studies", "effect")?.description).not.toContain("computed");
    expect(fieldOf("context-fund", "fund", "cumulative_balance")?.description).toContain("computed");
  });

  it("says that years are text in the facts", () => {
    expect(fieldOf("chongqing", "fund", "year")?.description).toMatch(
      /A whole number here, a text in fund-facts.csv\.$/,
    );
    expect(fieldOf("chongqing", "fund", "year")?.description_zh).toContain("fund-facts.csv中为文本");
  });

  it("says where an n belongs to one of several measures", () => {
    expect(fieldOf("context-studies", "studies", "n")?.description).toContain("studies-facts.csv says");
    expect(fieldOf("context-harbin", "harbin", "n")?.description).not.toContain("says");
  });

  it("says how the ids of several works stand in one cell", () => {
    expect(fieldOf("context-enrolment", "enrolment", "source")?.description).toContain(
      "semicolon and a space",
    );
  });
});
