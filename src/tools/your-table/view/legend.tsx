import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { markKinds, writtenSign } from "../words/mark-words.ts";

/** What the marks on the table mean: those that it bears. */
export function Legend({ tool: { text }, marks }: { readonly tool: Tool; readonly marks: Audit["marks"] }) {
  const borne = new Set([...marks.values()].map(({ kind }) => kind));
  if (borne.size === 0) return null;
  return (
    <ul class="yt-legend">
      {markKinds
        .filter((kind) => borne.has(kind))
        .map((kind) => (
          <li key={kind}>
            <span class="yt-mark" data-mark={kind} aria-hidden="true">
              {writtenSign(kind)}
            </span>{" "}
            {text(`yourtable.mark.${kind}`)}
          </li>
        ))}
    </ul>
  );
}
