import { fileName } from "../leave/file-name.ts";
import type { ChartState } from "./chart-state.ts";
import { handOver } from "../../islands/hand-over.ts";
import { sourceOf, subtitleOf } from "./surroundings.ts";

type Format = "svg" | "png" | "csv";

/** The chart as a file, with title, filters, source, address and date on it, or its numbers. */
export function Downloads({ state }: { readonly state: ChartState }) {
  const { explorer } = state;
  const { text } = explorer;
  const save = async (format: Format): Promise<void> => {
    const [drawing, input, choice, answer] = [
      state.asDrawn.peek(),
      state.drawnFrom.peek(),
      state.choice.peek(),
      explorer.shown.peek().answer,
    ];
    if (!drawing || !input || !choice || !answer) return;
    const today = new Date();
    const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
    try {
      const { chartCsv, chartPng, chartSvg } = await import("./chart-file.ts");
      const name = `${fileName(explorer.query.peek().source, answer, "displayed", date)}-chart.${format}`;
      if (format === "csv") {
        const csv = chartCsv(drawing, choice, input, text("explore.chart.csv-finding"), location.href);
        handOver(new Blob([csv], { type: "text/csv" }), name);
      } else {
        const address = new URL(explorer.link.peek(), location.href).href;
        const svg = chartSvg(drawing, input, {
          subtitle: subtitleOf(explorer, drawing),
          sources: [sourceOf(explorer), text("explore.chart.view-of", { address, date })],
        });
        handOver(format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await chartPng(svg), name);
      }
      explorer.announce(text("explore.chart.saved", { name }));
    } catch (reason) {
      explorer.announce(
        text("explore.chart.failed", { reason: reason instanceof Error ? reason.message : String(reason) }),
      );
    }
  };
  return (
    <div class="explore-chart-files" role="group" aria-label={text("explore.chart.files")}>
      {(["svg", "png", "csv"] as const).map((format) => (
        <button key={format} type="button" onClick={() => void save(format)}>
          {text(`explore.chart.save-${format}`)}
        </button>
      ))}
    </div>
  );
}
