import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Check, rowsOf } from "../audit/check.ts";
import type { Result } from "../audit/result.ts";
import { isFit } from "../audit/verdict.ts";
import { auditDataset } from "./audit-dataset.ts";
import { checkReading } from "./check-reading.ts";
import { formatQuantity } from "../i18n/format-quantity.ts";
import { datasetNames, readDataset } from "./read-dataset.ts";
import { rebuildFacts } from "./rebuild-facts.ts";
import type { Row } from "./row.ts";
import { isTranscribed } from "./transcription.ts";

/** Whether a check may prove the correction of a row: it stands on it and is the one named, or is of its label. */
function mayProve(check: Check, row: Row, checks: readonly Check[]): boolean {
  if (!rowsOf(check).includes(row.id)) return false;
  const named = checks.find(({ id }) => id === row.check);
  if (check.kind === "one-label" && named?.kind === "one-label") return check.label === named.label;
  return check === named;
}

/** Whether the power of ten between reading and print is the one slip that brings the print within 1 %. */
function isSlip({ decimalSlip }: Result, { value, printedValue }: Row): boolean {
  if (!decimalSlip?.power || Math.abs(decimalSlip.deviation) > 0.01) return false;
  return value === Number(`${printedValue}e${decimalSlip.power}`);
}

const all = datasetNames().map((name) => readDataset(name));

it("no two datasets have a row of one id", () => {
  const ids = all.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe.each(all)("the dataset $name", ({ name, descriptor, rows, claims, derivations, checks }) => {
  const audited = auditDataset({ rows, checks });
  const byId = new Map(rows.map((row) => [row.id, row]));

  it("says at a number of every check that does not fit what does not", () => {
    const silent = audited.filter(({ check, printed, read }) => {
      if (![printed, read].some(({ verdict }) => verdict === "not-consistent")) return false;
      const concerned = rowsOf(check).map((id) => byId.get(id));
      return !concerned.some(
        (row) => row && (["corrected", "unresolved"].includes(row.status) || row.note !== ""),
      );
    });
    expect(silent.map(({ check }) => check.id)).toEqual([]);
  });

  it("counts only things that are listed", () => {
    const listed = new Set([...rows, ...claims].map(({ id }) => id));
    const things = checks.flatMap((check) => (check.kind === "list-length" ? (check.items ?? []) : []));
    expect(things.filter((id) => !listed.has(id))).toEqual([]);
  });

  it("reads numbers in words only from words that are printed", () => {
    const absent = checks.filter(
      (check) =>
        check.kind === "numeral-words" &&
        !byId.get(check.row)?.asPrinted.toLowerCase().includes(check.words.toLowerCase()),
    );
    expect(absent.map(({ id }) => id)).toEqual([]);
  });

  it("says of a printed number without digits that it stands in words", () => {
    const inWords = rows.filter((row) => isTranscribed(row) && checkReading(row) === "in-words");
    expect(inWords.filter(({ note }) => !note.startsWith("In words")).map(({ id }) => id)).toEqual([]);
  });

  it("proves every correction", () => {
    const unproved = rows
      .filter(({ status }) => status === "corrected")
      .filter(
        (row) =>
          !audited.some(
            ({ check, printed, read }) =>
              mayProve(check, row, checks) &&
              printed.verdict === "not-consistent" &&
              (isFit(read.verdict) || isSlip(printed, row)),
          ),
      );
    expect(unproved.map(({ id }) => id)).toEqual([]);
  });

  it("holds the current derived rows", () => {
    for (const { path, text } of rebuildFacts({ descriptor, rows, derivations }))
      expect(readFileSync(join("data", name, path), "utf8"), path).toBe(text);
  });

  it("has words for every unit", () => {
    for (const locale of ["en", "zh"] as const) {
      for (const row of rows) expect(formatQuantity(row, locale), row.id).not.toBe("");
    }
  });

  it("files every derived row in a table, under columns that the table has", () => {
    for (const { id, table, dims } of derivations) {
      const fields = descriptor.resources.find((resource) => resource.name === table)?.schema.fields;
      expect(
        fields?.map((field) => field.name),
        id,
      ).toEqual(expect.arrayContaining(Object.keys(dims)));
    }
  });
});
