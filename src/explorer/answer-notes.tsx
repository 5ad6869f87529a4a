import { usesWilson } from "../query/uses-wilson.ts";
import type { Explorer } from "./explorer.ts";

/** What must be known to read the answer: that its lines are not the table's rows; what computed intervals presume. */
export function AnswerNotes({ explorer }: { readonly explorer: Explorer }) {
  const { text, shown, query, table } = explorer;
  const site = table.value?.site ? "site" : "own";
  return (
    <>
      {shown.value.answer?.grouped && <p class="explore-note">{text("explore.lines-note")}</p>}
      {usesWilson(query.value) && <p class="explore-note">{text(`explore.wilson-note.${site}`)}</p>}
    </>
  );
}
