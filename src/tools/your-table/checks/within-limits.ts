import type { WithinLimits } from "../../../audit/within-limits.ts";
import type { Tabulated } from "../read/tabulate.ts";
import { givenLimits, limitsOf } from "./limits-of.ts";
import type { Rule } from "./rule.ts";

/** Each count and each percentage beyond what it can be. Of nearly all others it would say no more than that they can be. */
export const withinLimits: Rule = {
  kind: "within-limits",
  plan: (table) => {
    const checks = [...new Set([...limitsOf(table).values()].flat())];
    return checks.filter((check) => isBeyond(check, table));
  },
};

function isBeyond({ parts, least, most }: WithinLimits, { items }: Tabulated): boolean {
  const value = (id: string | undefined): number | null =>
    (id === undefined ? null : (givenLimits.get(id) ?? items.get(id))?.read) ?? null;
  const own = value(parts[0]);
  return own !== null && (own < (value(least) ?? -Infinity) || own > (value(most) ?? Infinity));
}
