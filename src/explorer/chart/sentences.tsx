import type { DrawnMark } from "../../charts/explore/drawing.ts";
import type { Explorer } from "../explorer.ts";

const MOST = 200;

/** The chart as sentences, one a mark, for readers who listen or want the numbers. */
export function Sentences({
  marks,
  text,
}: {
  readonly marks: readonly DrawnMark[];
  readonly text: Explorer["text"];
}) {
  return (
    <details class="explore-chart-sentences">
      <summary>{text("explore.chart.sentences", { count: marks.length })}</summary>
      <ul>
        {marks.slice(0, MOST).map(({ said }, i) => (
          <li key={i}>{said}</li>
        ))}
      </ul>
      {marks.length > MOST && <p>{text("explore.chart.sentences-more", { count: marks.length - MOST })}</p>}
    </details>
  );
}
