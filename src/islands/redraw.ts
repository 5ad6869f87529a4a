import type { Series } from "../charts/kinds.ts";
import type { Locale } from "../i18n/locale.ts";
import type { NumberMarks } from "../render/number-marks.ts";
import type { FigureState } from "./figure-state.ts";

/** What the file of a figure says of its chart. */
type FigureFile = {
  readonly chart: {
    readonly read: Series;
    readonly printed: Series | null;
    readonly marks: { readonly read: NumberMarks; readonly printed: NumberMarks };
  };
};

type Drawing = { readonly wide: Element; readonly narrow: Element };

/**
 * Draws the charts of a figure anew. The first drawing is the one of the build and is kept; Plot and the series are
 * fetched when another is wanted, and each box keeps its height. A drawing no longer wanted when they arrive is not
 * made.
 *
 * @throws Error when Plot or the series cannot be had
 */
export function startRedrawing(
  figure: HTMLElement,
): (chosen: FigureState["chosen"], isWanted: () => boolean) => Promise<void> {
  const boxes = {
    wide: figure.querySelector<HTMLElement>(".chart-wide"),
    narrow: figure.querySelector<HTMLElement>(".chart-narrow"),
  };
  const { wide, narrow } = { wide: boxes.wide?.firstElementChild, narrow: boxes.narrow?.firstElementChild };
  const built: Drawing | undefined = wide && narrow ? { wide, narrow } : undefined;
  let file: Promise<FigureFile> | undefined;

  const put = (drawing: Drawing): void => {
    boxes.wide?.replaceChildren(drawing.wide);
    boxes.narrow?.replaceChildren(drawing.narrow);
  };
  const keepHeights = (first: Drawing): void => {
    for (const size of ["wide", "narrow"] as const) {
      const box = boxes[size];
      if (box) box.style.minHeight = `${first[size].getAttribute("height") ?? 0}px`;
    }
  };

  return async (chosen, isWanted) => {
    if (!built) return;
    if (isAsBuilt(chosen)) {
      put(built);
      return;
    }
    file ??= fetchFile(figure.dataset["source"] ?? "");
    const [{ chart }, { drawFigure }] = await Promise.all([
      file.catch((error: unknown) => {
        file = undefined;
        throw error;
      }),
      import("../render/mount.ts"),
    ]);
    const reading = chosen["reading"] === "printed" && chart.printed ? "printed" : "read";
    const series = chart[reading] ?? chart.read;
    const drawing = await drawFigure(series, chosen, pageLocale(), figure.id, chart.marks[reading]);
    if (!isWanted()) return;
    keepHeights(built);
    put(drawing);
  };
}

function isAsBuilt({ layout, sort, reading }: FigureState["chosen"]): boolean {
  return (
    (layout ?? "stacked") === "stacked" &&
    (sort ?? "published") === "published" &&
    (reading ?? "read") === "read"
  );
}

async function fetchFile(address: string): Promise<FigureFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as FigureFile;
}

function pageLocale(): Locale {
  return document.documentElement.lang.startsWith("zh") ? "zh" : "en";
}
