import { usesWilson } from "../query/uses-wilson.ts";
import type { Explorer } from "./explorer.ts";

/** What must be known to read the answer: of computed intervals, what they presume. */
export function AnswerNotes({ explorer }: { readonly explorer: Explorer }) {
  if (!usesWilson(explorer.query.value)) return null;
  const key = explorer.table.value?.site ? "explore.wilson-note.site" : "explore.wilson-note.own";
  return <p class="explore-note">{explorer.text(key)}</p>;
}
