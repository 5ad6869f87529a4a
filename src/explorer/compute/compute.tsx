import type { Explorer } from "../explorer.ts";
import { DerivedPart } from "./derived-part.tsx";
import { GroupPart } from "./group-part.tsx";
import { SortPart } from "./sort-part.tsx";

/** What is made of the rows: their order, columns computed from others, groups and what is known of each. */
export function Compute({ explorer }: { readonly explorer: Explorer }) {
  const isGrouped = explorer.query.value.group !== null;
  return (
    <div class="explore-compute">
      <GroupPart explorer={explorer} />
      <DerivedPart explorer={explorer} place="derived" />
      {(isGrouped || explorer.query.value.results.length > 0) && (
        <DerivedPart explorer={explorer} place="results" />
      )}
      <SortPart explorer={explorer} />
    </div>
  );
}
