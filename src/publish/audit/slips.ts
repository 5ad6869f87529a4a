import { slipCandidates } from "../../audit/slip-candidates.ts";
import { quantityOf } from "../../data/quantity-of.ts";
import { isComputed } from "../../data/row.ts";
import { type WrittenSlipCandidate, writeSlipCandidate } from "../../data/write-slip-candidate.ts";
import type { Locale } from "../../i18n/locale.ts";
import { datasetOf } from "../site.ts";
import type { Finding } from "./findings.ts";

const known = new Map<string, ReturnType<typeof slipCandidates>>();

/** The powers of ten that would make several checks agree, of the numbers of a finding as printed, in words. */
export function slipsOf({ dataset: name, rows }: Finding, locale: Locale): readonly WrittenSlipCandidate[] {
  const dataset = datasetOf(name);
  const candidates =
    known.get(name) ??
    slipCandidates(dataset.checks, dataset.rows.filter((row) => !isComputed(row)).map(quantityOf));
  known.set(name, candidates);
  const byId = new Map(dataset.rows.map((row) => [row.id, row]));
  return candidates
    .filter(({ row }) => rows.includes(row))
    .map((candidate) => writeSlipCandidate(candidate, byId, locale));
}
