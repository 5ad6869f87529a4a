import type { Mark } from "../findings/marks.ts";
import type { Tool } from "../tool.ts";
import { MarkShape } from "./mark-shape.tsx";

/** The mark of a cell, a link to the finding: a shape, its number, and words for who does not see it. */
export function MarkSign({
  tool: { text },
  mark,
  id,
}: {
  readonly tool: Tool;
  readonly mark: Mark;
  readonly id: string;
}) {
  const { kind, finding } = mark;
  const words = text(`yourtable.mark.${kind}`);
  if (finding === null) {
    return (
      <span class="yt-mark" data-mark={kind} id={id} title={words}>
        <MarkShape {...mark} />
        <span class="visually-hidden">{words}</span>
      </span>
    );
  }
  return (
    <a class="yt-mark" data-mark={kind} id={id} href={`#finding-${finding}`} title={words}>
      <MarkShape {...mark} />
      <span class="visually-hidden">{text("yourtable.mark.of", { words, n: finding })}</span>
    </a>
  );
}
