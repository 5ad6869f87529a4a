import { markShapes } from "../../../render/number-marks.ts";
import type { Mark } from "../findings/marks.ts";

/** An equals sign between two dots: nearly equal. */
const NEARLY = "M-3-1.4H3M-3 1.4H3M-2.9-4h.6M2.3 4h.6";

/**
 * The shape of a mark and the number of its finding. What does not fit has the shape that the site's own findings have,
 * in brackets where the number is one among others.
 */
export function MarkShape({ kind, finding }: Mark) {
  if (kind === "unreadable") return <b aria-hidden="true">?</b>;
  const isAmongOthers = kind === "concerned";
  return (
    <span aria-hidden="true">
      {isAmongOthers && "("}
      <svg class="yt-shape" viewBox="-4.5 -4.5 9 9">
        <path d={kind === "last-digit" ? NEARLY : markShapes.finding["d"]} />
      </svg>
      {finding}
      {isAmongOthers && ")"}
    </span>
  );
}
