/** Prints what every check says of every printed number, the numbers in no check, and the mutation score. */
import { rowsOf } from "../src/audit/check.ts";
import { mutationScore } from "../src/audit/mutation.ts";
import type { Verdict } from "../src/audit/verdict.ts";
import { auditDataset } from "../src/data/audit-dataset.ts";
import { quantityOf } from "../src/data/quantity-of.ts";
import { datasetNames, readDataset } from "../src/data/read-dataset.ts";
import { isComputed } from "../src/data/row.ts";
import { isTranscribed } from "../src/data/transcription.ts";

for (const name of datasetNames()) {
  const dataset = readDataset(name);
  if (dataset.checks.length === 0 && !dataset.rows.some(isTranscribed)) continue;
  const findings = auditDataset(dataset);
  console.log(`\n${name} ${dataset.descriptor.version}\n`);
  const tally = (reading: "printed" | "read"): string => {
    const counts = new Map<Verdict, number>();
    for (const finding of findings) {
      counts.set(finding[reading].verdict, (counts.get(finding[reading].verdict) ?? 0) + 1);
    }
    return [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(", ");
  };
  for (const { check, printed, read } of findings) {
    if (printed.verdict === "consistent" && read.verdict === "consistent") continue;
    const slip = printed.decimalSlip;
    console.log(
      `  ${check.id}: as printed ${printed.verdict}${printed.reason ? ` (${printed.reason})` : ""}` +
        `, computed ${printed.computed ?? "–"} against ${printed.target ?? "–"}; as read ${read.verdict}` +
        (slip
          ? `; power of ten ${slip.power ?? "none"}, deviation ${(slip.deviation * 100).toFixed(2)} %`
          : ""),
    );
  }
  console.log(
    `\n  ${findings.length} checks. As printed: ${tally("printed")}.\n  As read: ${tally("read")}.`,
  );

  const transcribed = dataset.rows.filter(isTranscribed);
  const checked = new Set(dataset.checks.flatMap(rowsOf));
  console.log(
    `\n  ${transcribed.filter(({ id }) => checked.has(id)).length} of ${transcribed.length} transcribed numbers stand in a check. The others:`,
  );
  for (const { reason, rows } of dataset.unchecked) console.log(`    ${reason}: ${rows.join(", ")}`);

  const given = dataset.rows.filter((row) => !isComputed(row));
  const { mutants, caught, score } = mutationScore(dataset.checks, given.map(quantityOf));
  const digits = transcribed
    .map(quantityOf)
    .map(({ id }) => id)
    .filter((id) => !checked.has(id)).length;
  console.log(
    `\n  Mutation: of ${mutants} single-digit misprints in checked numbers the checks notice ${caught} ` +
      `(${(score * 100).toFixed(1)} %). ${digits} numbers stand in no check, and a misprint there goes unnoticed.`,
  );
}
