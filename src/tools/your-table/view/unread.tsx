import { useId } from "preact/hooks";
import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { placeWords } from "../words/place-words.ts";
import { wholeNumbers } from "./whole-numbers.tsx";

const FIRST = 20;

/** The cells that could not be read: which, why, and what to write. What was typed stays. */
export function Unread({ tool: { text }, audit }: { readonly tool: Tool; readonly audit: Audit }) {
  const heading = useId();
  const { problems } = audit.table;
  if (problems.length === 0) return null;
  return (
    <section class="yt-unread" aria-labelledby={heading}>
      <h2 id={heading}>{text("yourtable.unread", { n: problems.length })}</h2>
      <p class="yt-note">{text("yourtable.unread-what")}</p>
      <ul>
        {problems.slice(0, FIRST).map(({ place, text: typed, kind }) => (
          <li key={JSON.stringify(place)}>
            {wholeNumbers(
              text("yourtable.problem", {
                place: placeWords(place, audit, text),
                typed,
                why: text(`yourtable.problem.${kind}`),
              }),
            )}
          </li>
        ))}
      </ul>
      {problems.length > FIRST && <p>{text("yourtable.unread-more", { n: problems.length - FIRST })}</p>}
    </section>
  );
}
