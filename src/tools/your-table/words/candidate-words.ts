import type { MessageKey } from "../../../i18n/messages.ts";
import type { Candidate } from "../findings/candidates.ts";
import type { Finding } from "../findings/finding.ts";
import type { Tool } from "../tool.ts";
import { type Named, placeWords } from "./place-words.ts";

const ALL: Readonly<Record<number, MessageKey>> = { 1: "yourtable.mends.only", 2: "yourtable.mends.both" };

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
    mended < all
      ? text("yourtable.mends.some", { mended, all })
      : text(ALL[all] ?? "yourtable.mends.all", { all });
  return text("yourtable.reading", { place, from, to, slip: text(`yourtable.slip.${kind}`), holds });
}
