import type { Mark } from "../findings/marks.ts";
import type { Tool } from "../tool.ts";
import { writtenSign } from "../words/mark-words.ts";

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
  const words = text(`yourtable.mark.${mark.kind}`);
  if (mark.finding === null) {
    return (
      <span class="yt-mark" data-mark={mark.kind} id={id} title={words}>
        <span aria-hidden="true">{writtenSign(mark.kind)}</span>
        <span class="visually-hidden">{words}</span>
      </span>
    );
  }
  return (
    <a class="yt-mark" data-mark={mark.kind} id={id} href={`#finding-${mark.finding}`} title={words}>
      <span aria-hidden="true">
        {writtenSign(mark.kind)}
        {mark.finding}
      </span>
      <span class="visually-hidden">{text("yourtable.mark.of", { words, n: mark.finding })}</span>
    </a>
  );
}
