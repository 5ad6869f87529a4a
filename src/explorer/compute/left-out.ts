import { signal } from "@preact/signals";
import type { Query } from "../../query/query.ts";

/** What the last step left out of the question because it no longer fits, in words; past once the question is another. */
export const leftOut = signal<{ readonly query: Query; readonly told: string } | null>(null);
