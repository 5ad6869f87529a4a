import { useEffect, useMemo } from "preact/hooks";
import type { Explorer } from "../explorer.ts";
import { useWide } from "../use-wide.ts";
import { ChartLegend } from "./chart-legend.tsx";
import { createChartState } from "./chart-state.ts";
import { Controls } from "./controls.tsx";
import { Downloads } from "./downloads.tsx";
import { Keep } from "./keep.tsx";
import { Sentences } from "./sentences.tsx";
import { Stage } from "./stage.tsx";
import { sourceOf, subtitleOf } from "./surroundings.ts";

/** The chart of the answer, in the anatomy of the report's figures. It is drawn when the reader opens it. */
export function Chart({ explorer }: { readonly explorer: Explorer }) {
  const state = useMemo(() => createChartState(explorer, () => import("./kit.ts")), [explorer]);
  useEffect(() => state.stop, [state]);
  const { text } = explorer;
  const [drawing, problem, isOpen] = [state.drawing.value, state.problem.value, state.isOpen.value];
  const isWide = useWide();
  const isOver = state.choice.value?.mark === "lines";
  return (
    <details
      class="explore-chart"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        state.isOpen.value = currentTarget.open;
      }}
    >
      <summary>{text("explore.chart.open")}</summary>
      <details class="explore-chart-change" open={isWide || undefined}>
        <summary>{text("explore.chart.change")}</summary>
        <Controls state={state} />
      </details>
      <figure class="figure" data-kind={isOver ? "series" : "explore"} aria-busy={explorer.shown.value.busy}>
        {problem !== null && (
          <p class="explore-chart-problem" role="status">
            {problem}
          </p>
        )}
        {problem === null && !drawing && <p class="explore-chart-waiting">{text("explore.chart.waiting")}</p>}
        {drawing && (
          <>
            <figcaption>
              <p class="figure-title">{drawing.title}</p>
              <p class="figure-subtitle">{subtitleOf(explorer, drawing)}</p>
            </figcaption>
            <ChartLegend entries={drawing.legend} label={text("explore.chart.legend")} />
            <Stage state={state} />
            <Keep state={state} />
            {drawing.notes.length > 0 && (
              <ul class="explore-chart-notes">
                {drawing.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            )}
            {drawing.markNotes.length > 0 && (
              <ul class="figure-notes" aria-label={text("explore.table.marks")}>
                {drawing.markNotes.map(({ mark, text: said, finding }) => (
                  <li key={finding?.address ?? mark} data-status={mark}>
                    {said}
                    {finding && <a href={finding.address}>{finding.title}</a>}
                  </li>
                ))}
              </ul>
            )}
            <Sentences marks={drawing.marks} text={text} />
            <p class="figure-source">{sourceOf(explorer)}</p>
            <Downloads state={state} />
          </>
        )}
      </figure>
    </details>
  );
}
