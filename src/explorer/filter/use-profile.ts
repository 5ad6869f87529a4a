import { useEffect, useState } from "preact/hooks";
import type { Profile } from "../../query/result.ts";
import { Superseded } from "../engine-client.ts";
import type { Explorer } from "../explorer.ts";
import { facetKey } from "./facet-key.ts";

/** Of a column under the question; an old profile stays until the new one is there, or where there is none. */
export function useProfile(
  { engine, query, table }: Explorer,
  column: string,
  { limit, containing }: { readonly limit: number; readonly containing: string },
): { readonly profile: Profile | null; readonly busy: boolean } {
  const [profile, setProfile] = useState<Profile | null>(null);
  const [busy, setBusy] = useState(true);
  const asked = query.value;
  const key = facetKey(asked, column);
  useEffect(() => {
    let isPast = false;
    setBusy(true);
    const arrive = (found: Profile | null): void => {
      if (isPast) return;
      setBusy(false);
      if (found) setProfile(found);
    };
    engine.profile(asked, column, { limit, containing }).then(arrive, (reason: unknown) => {
      if (!(reason instanceof Superseded)) arrive(null);
    });
    return () => {
      isPast = true;
    };
  }, [engine, table.value, key, column, limit, containing]);
  return { profile, busy };
}
