import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Check, rowsOf } from "../audit/check.ts";
import type { Result } from "../audit/result.ts";
import { auditDataset } from "./audit-dataset.ts";
import { deriveRows } from "./derive-rows.ts";
import { isFactTable } from "./descriptor.ts";
import type { Locale } from "../i18n/locale.ts";
import { labelOf } from "./label.ts";
import { readDataset, tableOf } from "./read-dataset.ts";
import type { Row } from "./row.ts";
import { writeFacts } from "./write-facts.ts";

const { descriptor, rows, derivations, checks, unchecked } = readDataset("chongqing");
const findings = auditDataset({ rows, checks });
const transcribed = rows.filter(({ status }) => status !== "derived");
const byId = new Map(rows.map((row) => [row.id, row]));

/** Whether a check may prove the correction of a row: it stands on it and is the one named, or is of its label. */
function mayProve(check: Check, row: Row): boolean {
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

const fits = ({ verdict }: Result): boolean =>
  verdict === "consistent" || verdict === "consistent-with-rounding";

describe("the Chongqing dataset", () => {
  it("loads, and audits every check", () => {
    expect(transcribed.length).toBeGreaterThan(0);
    expect(findings).toHaveLength(checks.length);
    expect(unchecked.length).toBeGreaterThan(0);
  });

  it.each(
    findings.filter(({ printed, read }) =>
      [printed, read].some(({ verdict }) => verdict === "not-consistent"),
    ),
  )("says at a number of $check.id what does not fit", ({ check }) => {
    const concerned = rowsOf(check).map((id) => byId.get(id));
    expect(
      concerned.some((row) => row && (["corrected", "unresolved"].includes(row.status) || row.note !== "")),
    ).toBe(true);
  });

  it.each(rows.filter(({ status }) => status === "corrected"))("proves the correction of $id", (row) => {
    const proofs = findings.filter(({ check }) => mayProve(check, row));
    expect(
      proofs.some(
        ({ printed, read }) => printed.verdict === "not-consistent" && (fits(read) || isSlip(printed, row)),
      ),
    ).toBe(true);
  });

  const describe = (row: Row, locale: Locale) => labelOf(row, tableOf(descriptor, row.table), locale);
  it.each(descriptor.resources.filter(isFactTable))("holds the current derived rows in $path", (table) => {
    const all = [...transcribed, ...deriveRows(derivations, transcribed, describe)];
    const text = writeFacts(
      table,
      all.filter((row) => row.table === table.name),
    );
    expect(readFileSync(join("data/chongqing", table.path), "utf8")).toBe(text);
  });

  it("files every derived row in a table, under columns that the table has", () => {
    for (const { id, table, dims } of derivations) {
      const fields = descriptor.resources.find(({ name }) => name === table)?.schema.fields;
      expect(
        fields?.map(({ name }) => name),
        id,
      ).toEqual(expect.arrayContaining(Object.keys(dims)));
    }
  });
});
