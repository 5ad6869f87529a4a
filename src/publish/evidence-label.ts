/** What a design can carry at most, weakest first. */
export const evidenceLabels = ["claim", "description", "association", "effect"] as const;
export type EvidenceLabel = (typeof evidenceLabels)[number];

/** Scores of an item of evidence, 0–3 each; null where a criterion does not apply. */
export type Scores = {
  readonly design: number;
  readonly counted: number;
  readonly size: number;
  readonly precision: number | null;
  readonly check: number;
};

/**
 * The label of an item of evidence: its design caps it, whatever the other scores.
 *
 * @throws Error when a score is not a whole number from 0 to 3
 */
export function evidenceLabel(scores: Scores): EvidenceLabel {
  for (const [name, score] of Object.entries(scores)) {
    if (score !== null && ![0, 1, 2, 3].includes(score)) {
      throw new Error(`The score "${name}" is ${score}. Give 0, 1, 2 or 3.`);
    }
  }
  return evidenceLabels[scores.design] ?? "claim";
}

/** Sum of the scores, 0–15; it orders items within one label and means nothing across labels. */
export function evidenceSum(scores: Scores): number {
  return Object.values(scores).reduce<number>((sum, score) => sum + (score ?? 0), 0);
}
