import { markKinds } from "../findings/marks.ts";
import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { MarkShape } from "./mark-shape.tsx";

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
            <span class="yt-mark" data-mark={kind}>
              <MarkShape kind={kind} finding={null} />
            </span>{" "}
            {text(`yourtable.mark.${kind}`)}
          </li>
        ))}
    </ul>
  );
}
