import { plot } from "@observablehq/plot";
import { canvasOf } from "../charts/canvas.ts";
import type { Series, Variant } from "../charts/kinds.ts";
import type { ForestVariant } from "../charts/forest/layout.ts";
import type { LikertVariant } from "../charts/likert/spec.ts";
import type { Locale } from "../i18n/locale.ts";
import { cleanSvg } from "./clean-svg.ts";
import { loadSpec } from "./load-spec.ts";
import { type NumberMarks, markNumbers } from "./number-marks.ts";

/** What the switches of a figure say, by the name of the switch. */
export type Chosen = Readonly<Record<string, string>>;

/**
 * Draws both sizes of a chart in the browser, as `drawSvg` does at build. They are cleaned before they reach the
 * page: the policy would block Plot's `<style>` the moment it does.
 */
export async function drawFigure(
  series: Series,
  chosen: Chosen,
  locale: Locale,
  id: string,
  marks: NumberMarks,
): Promise<{ readonly wide: Element; readonly narrow: Element }> {
  const spec = await loadSpec(series, variantOf(chosen));
  const draw = (size: "wide" | "narrow"): Element => {
    const drawn = plot(spec(canvasOf(size, locale)));
    return markNumbers(cleanSvg(drawn as unknown as SVGSVGElement, `${id}-${size}`), marks);
  };
  return { wide: draw("wide"), narrow: draw("narrow") };
}

function variantOf({ layout, neutral, sort }: Chosen): Variant {
  return {
    likert: {
      layout: one(["stacked", "diverging"], layout),
      neutral: one(["split", "aside"], neutral),
      sort: one(["published", "top-two", "net"], sort),
    } satisfies LikertVariant,
    forest: { sort: one(["published", "estimate"], sort) } satisfies ForestVariant,
  };
}

/** The value where it is one of those known, else the first of them. */
function one<Value extends string>(known: readonly [Value, ...Value[]], value: string | undefined): Value {
  return known.find((candidate) => candidate === value) ?? known[0];
}
