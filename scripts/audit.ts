/** Prints what every check says of every printed number, the numbers in no check, and the mutation score. */
import { mutationScore } from "../src/audit/mutation.ts";
import { type Effect, slipCandidates } from "../src/audit/slip-candidates.ts";
import { addTallies, type CoverageTally, tallyCoverage } from "../src/audit/tally-coverage.ts";
import { allVerdicts, countVerdicts } from "../src/audit/verdict.ts";
import { auditDataset } from "../src/data/audit-dataset.ts";
import { checksBetween } from "../src/data/checks-between.ts";
import { quantitiesOf } from "../src/data/quantity-of.ts";
import { datasetNames, isContext, readDataset } from "../src/data/read-dataset.ts";
import { isTranscribed } from "../src/data/transcription.ts";
import { writeResult } from "../src/data/write-arithmetic.ts";

type Misprints = { readonly mutants: number; readonly caught: number; readonly outside: number };

const tallies: CoverageTally[] = [];
const misprints: Misprints[] = [];

for (const name of datasetNames()) {
  if (isContext(name)) continue;
  const dataset = readDataset(name);
  const audited = auditDataset(dataset);
  console.log(`\n${name} ${dataset.descriptor.version}\n`);
  const verdicts = (reading: "printed" | "read"): string => {
    const counts = countVerdicts(audited.map((each) => each[reading].verdict));
    return allVerdicts
      .flatMap((verdict) => (counts[verdict] > 0 ? [`${counts[verdict]} ${verdict}`] : []))
      .join(", ");
  };
  for (const { check, printed, read } of audited) {
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
    `\n  ${audited.length} checks. As printed: ${verdicts("printed")}.\n  As read: ${verdicts("read")}.`,
  );

  const printedIds = dataset.rows.filter(isTranscribed).map(({ id }) => id);
  const tally = tallyCoverage(audited, dataset.unchecked, printedIds);
  tallies.push(tally);
  console.log(`\n  ${covered(tally)}`);
  for (const { reason, rows } of dataset.unchecked) console.log(`    ${reason}: ${rows.join(", ")}`);

  const given = quantitiesOf(dataset);
  for (const { row, power, agreeing, opposing } of slipCandidates(dataset.checks, given)) {
    const names = (effects: readonly Effect[]): string => effects.map(({ check }) => check.id).join(", ");
    console.log(
      `\n  Slip candidate: ${row} × 10^${power}; for it ${names(agreeing)}` +
        (opposing.length > 0 ? `; against it ${names(opposing)}` : ""),
    );
  }
  const { mutants, caught, outside } = mutationScore(dataset.checks, given, printedIds);
  misprints.push({ mutants, caught, outside });
  console.log(`\n  ${noticed(misprints.slice(-1))}`);
}

console.log("\nBetween documents\n");
const all = datasetNames().flatMap((name) => readDataset(name).rows);
const byId = new Map(all.map((row) => [row.id, row]));
for (const { check, read } of checksBetween(all)) {
  console.log(`  ${check.id}: ${writeResult(read, byId, "en", "read")}`);
}

console.log(`\nAll studies\n\n  ${covered(addTallies(tallies))}\n\n  ${noticed(misprints)}`);

function covered({ numbers, tested, notTestable, unchecked }: CoverageTally): string {
  const byReason = (counts: Readonly<Record<string, number>>): string => {
    const written = Object.entries(counts).map(([reason, count]) => `${count} ${reason}`);
    return written.length > 0 ? ` (${written.join(", ")})` : "";
  };
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((total, each) => total + each, 0);
  return (
    `Coverage: ${numbers} numbers printed; ${tested} in a check that has a verdict; ` +
    `${sum(notTestable)} only in checks that are not testable${byReason(notTestable)}; ` +
    `${sum(unchecked)} in no check${byReason(unchecked)}.`
  );
}

function noticed(scores: readonly Misprints[]): string {
  const sum = (key: keyof Misprints): number => scores.reduce((total, each) => total + each[key], 0);
  const [mutants, caught, outside] = [sum("mutants"), sum("caught"), sum("outside")];
  const share = (whole: number): string => (whole === 0 ? "–" : `${((caught / whole) * 100).toFixed(1)} %`);
  return (
    `Mutation: of ${mutants} single-digit misprints in checked numbers the checks notice ${caught} ` +
    `(${share(mutants)}); of ${mutants + outside} in all numbers, ${share(mutants + outside)}.`
  );
}
