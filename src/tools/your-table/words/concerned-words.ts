import type { Finding } from "../findings/finding.ts";
import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { placeWords } from "./place-words.ts";

/** Places named of one finding. */
const MOST = 6;

/** Where a finding is: the places of what stands in all of its checks, or else of all its numbers. */
export function concernedWords(finding: Finding, audit: Audit, text: Tool["text"]): string {
  const common = finding.made.length > 1 ? finding.ids.filter((id) => finding.common.has(id)) : finding.ids;
  const ids = common.length > 0 ? common : finding.ids;
  const all = ids.slice(0, MOST).flatMap((id) => {
    const item = audit.table.items.get(id);
    return item ? [placeWords(item.place, audit, text)] : [];
  });
  const named = [...new Set(all)].join(text("yourtable.places-and"));
  const places =
    ids.length > MOST ? text("yourtable.places-more", { places: named, n: ids.length - MOST }) : named;
  return text("yourtable.concerned", { places });
}
