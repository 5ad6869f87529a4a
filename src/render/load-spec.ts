import type { PlotOptions } from "@observablehq/plot";
import type { Canvas } from "../charts/canvas.ts";
import type { Series, Variant } from "../charts/kinds.ts";

/** Series → Plot options, as `specOf` in `src/charts/kinds.ts`, of which a page loads only the kind it draws. */
export async function loadSpec(
  series: Series,
  { likert, forest }: Variant,
): Promise<(canvas: Canvas) => PlotOptions> {
  switch (series.kind) {
    case "likert": {
      const { likertSpec } = await import("../charts/likert/spec.ts");
      return (canvas) => likertSpec(series, canvas, likert);
    }
    case "then-and-now": {
      const { thenAndNowSpec } = await import("../charts/then-and-now/spec.ts");
      return (canvas) => thenAndNowSpec(series, canvas);
    }
    case "composition": {
      const { compositionSpec } = await import("../charts/composition/spec.ts");
      return (canvas) => compositionSpec(series, canvas);
    }
    case "distribution": {
      const { distributionSpec } = await import("../charts/distribution/spec.ts");
      return (canvas) => distributionSpec(series, canvas);
    }
    case "benchmark": {
      const { benchmarkSpec } = await import("../charts/benchmark/spec.ts");
      return (canvas) => benchmarkSpec(series, canvas);
    }
    case "ranges": {
      const { rangesSpec } = await import("../charts/ranges/spec.ts");
      return (canvas) => rangesSpec(series, canvas);
    }
    case "timeline": {
      const { timelineSpec } = await import("../charts/timeline/spec.ts");
      return (canvas) => timelineSpec(series, canvas);
    }
    case "forest": {
      const { forestSpec } = await import("../charts/forest/spec.ts");
      return (canvas) => forestSpec(series, canvas, forest);
    }
    case "matrix": {
      const { matrixSpec } = await import("../charts/matrix/spec.ts");
      return (canvas) => matrixSpec(series, canvas);
    }
    case "series": {
      const { yearSpec } = await import("../charts/series/spec.ts");
      return (canvas) => yearSpec(series, canvas);
    }
    case "small-multiples": {
      const { smallMultiplesSpec } = await import("../charts/small-multiples/spec.ts");
      return (canvas) => smallMultiplesSpec(series, canvas);
    }
  }
}
