import type { MessageKey } from "../../../i18n/messages.ts";
import type { Candidate } from "../findings/candidates.ts";
import type { Finding } from "../findings/finding.ts";
import type { Tool } from "../tool.ts";
import { plainNumber } from "./plain-number.ts";
import { type Named, placeWords } from "./place-words.ts";

const ALL: Readonly<Record<number, MessageKey>> = { 1: "yourtable.mends.only", 2: "yourtable.mends.both" };

/** A reading in words: where, what instead of what, by which slip, and how many checks then hold. */
export function candidateWords(
  { item, kind, mended, ...candidate }: Candidate,
  finding: Finding,
  named: Named,
  text: Tool["text"],
): string {
  const place = placeWords(item.place, named, text);
  const [from, to] = [plainNumber(candidate.from), plainNumber(candidate.to)];
  const holds = mendedWords({ mended }, finding, text);
  return text("yourtable.reading", { place, from, to, slip: text(`yourtable.slip.${kind}`), holds });
}

/** How many checks of the finding hold with a reading. */
export function mendedWords(
  { mended }: Pick<Candidate, "mended">,
  finding: Finding,
  text: Tool["text"],
): string {
  const all = finding.made.length;
  return mended < all
    ? text("yourtable.mends.some", { mended, all })
    : text(ALL[all] ?? "yourtable.mends.all", { all });
}
