import { useEffect, useState } from "preact/hooks";
import type { Candidate } from "../findings/candidates.ts";
import type { Finding } from "../findings/finding.ts";
import { type Audit, tryingIn } from "../state/audit.ts";
import { inSlices } from "../state/in-slices.ts";

/** The readings of a finding; null while they are tried. */
export function useReadings(audit: Audit, finding: Finding): readonly Candidate[] | null {
  const known = audit.readings.get(finding);
  const [tried, setTried] = useState<readonly Candidate[] | null>(null);
  useEffect(() => {
    if (known !== undefined) return;
    setTried(null);
    return inSlices(tryingIn(audit, finding), { done: setTried });
  }, [audit, finding, known]);
  return known === undefined ? tried : known;
}
