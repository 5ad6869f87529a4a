import type { Candidate } from "../findings/candidates.ts";
import type { Finding } from "../findings/finding.ts";
import type { Tool } from "../tool.ts";
import { type Named, placeWords } from "./place-words.ts";

/** A reading in words: where, what instead of what, by which slip, and how many checks then hold. */
export function candidateWords(
  { item, kind, from, to, mended }: Candidate,
  finding: Finding,
  named: Named,
  text: Tool["text"],
): string {
  const place = placeWords(item.place, named, text);
  const all = finding.made.length;
  const holds =
    all === 1
      ? text("yourtable.mends.only")
      : mended === all
        ? text("yourtable.mends.all", { all })
        : text("yourtable.mends.some", { mended, all });
  return text("yourtable.reading", { place, from, to, slip: text(`yourtable.slip.${kind}`), holds });
}
