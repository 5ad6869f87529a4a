import { type Candidate, candidatesOf } from "../findings/candidates.ts";
import type { Finding } from "../findings/finding.ts";
import type { Audit } from "./audit.ts";

/** The readings of a finding of that audit. */
export function candidatesIn({ table, made, work }: Audit, finding: Finding): readonly Candidate[] {
  const roleAt = (place: Parameters<Parameters<typeof candidatesOf>[1]["roleAt"]>[0]) =>
    place.kind === "cell" ? (work.roles[place.column] ?? "ignore") : "n";
  return candidatesOf(finding, { table, made, roleAt });
}
