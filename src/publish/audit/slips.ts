import { slipCandidates } from "../../audit/slip-candidates.ts";
import { quantitiesOf } from "../../data/quantity-of.ts";
import { type WrittenSlipCandidate, writeSlipCandidate } from "../../data/write-slip-candidate.ts";
import type { Locale } from "../../i18n/locale.ts";
import { memo } from "../memo.ts";
import { datasetOf } from "../site.ts";
import type { Finding } from "./findings.ts";

const candidatesIn = memo((name: string) => {
  const dataset = datasetOf(name);
  return slipCandidates(dataset.checks, quantitiesOf(dataset));
});

/** The powers of ten that would make several checks agree, of the numbers of a finding as printed, in words. */
export function slipsOf({ dataset: name, rows }: Finding, locale: Locale): readonly WrittenSlipCandidate[] {
  const byId = new Map(datasetOf(name).rows.map((row) => [row.id, row]));
  return candidatesIn(name)
    .filter(({ row }) => rows.includes(row))
    .map((candidate) => writeSlipCandidate(candidate, byId, locale));
}
