import { csvFormatRows } from "d3-dsv";
import { canvasOf } from "../../charts/canvas.ts";
import { measuredBy } from "../../charts/explore/draw.ts";
import { type ChartInput, cellsOf, columnNamed } from "../../charts/explore/input.ts";
import { companionsOf } from "../../charts/explore/companions.ts";
import { mountPlot } from "../../render/mount-plot.ts";
import { markNumbers } from "../../render/number-marks.ts";
import { plainDrawing } from "../../render/plain-drawing.ts";
import { byteOrderMark } from "../../publish/byte-order-mark.ts";
import { sheetSvg } from "../../publish/sheet-svg.ts";
import { numberCell, textCell } from "../../publish/spreadsheet-cell.ts";
import { columnTitle, valueLabel } from "../../query/column.ts";
import type { ChartChoice } from "../../query/query.ts";
import { lightColours } from "./light-colours.ts";
import type { MarkedDrawing } from "./marked-drawing.ts";

/** What stands on the file beside the chart. */
export type Around = { readonly subtitle: string; readonly sources: readonly string[] };

/** The wide drawing with all that stands around it, as an SVG file in light colours. */
export function chartSvg(
  drawing: MarkedDrawing,
  { locale }: ChartInput,
  { subtitle, sources }: Around,
): string {
  const colourOf = lightColours();
  const { title, alt, legend, notes, numberMarks, markNotes } = drawing;
  const svg = markNumbers(mountPlot(drawing.spec(canvasOf("wide", locale)), "chart"), numberMarks);
  return sheetSvg(
    {
      id: "chart",
      locale,
      title,
      subtitle,
      description: alt,
      legend,
      chart: plainDrawing(svg, colourOf),
      statement: "",
      notes: [
        ...notes.map((text) => ({ status: null, text })),
        ...markNotes.map(({ mark, text, finding }) => ({
          status: mark,
          text: text + (finding?.title ?? ""),
        })),
      ],
      sources,
    },
    colourOf,
  );
}

const SCALE = 2;

/** The SVG file as pixels, two for each of its own. */
export async function chartPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The browser made no image."))),
      "image/png",
    );
  });
}

/**
 * The cells drawn, a line each, by the columns of the chart; for spreadsheets, so formulas are neutralised. Where a finding
 * is about one of the numbers, a last column names it.
 *
 * @param finding title of that column
 * @param site where the addresses of findings lead from
 */
export function chartCsv(
  { marks, findingsOn }: MarkedDrawing,
  choice: ChartChoice,
  input: ChartInput,
  finding: string,
  site: string,
): string {
  const measured = companionsOf(measuredBy(choice, input) ?? "", input.columns);
  const names = [
    ...new Set([
      choice.y,
      choice.x,
      choice.colour,
      choice.facet,
      choice.low,
      choice.high,
      measured.relation,
      measured.unit,
      measured.n,
      measured.status,
    ]),
  ];
  const columns = names.flatMap((name) => columnNamed(input, name) ?? []);
  const lines = [...new Set(marks.flatMap((mark) => mark.lines))].sort((a, b) => a - b);
  const rows = lines.map((line) =>
    columns.map((column) => {
      const cell = cellsOf(input, column.name)[line] ?? null;
      if (typeof cell === "number") return numberCell(cell);
      return cell === null ? "" : textCell(valueLabel(column, cell));
    }),
  );
  const header = columns.map((column) => textCell(columnTitle(column)));
  const found = lines.map((line) =>
    findingsOn(line)
      .map(({ title, address }) => `${title} ${new URL(address, site).href}`)
      .join("; "),
  );
  const isFound = found.some((text) => text !== "");
  const table = [header, ...rows].map((cells, i) =>
    isFound ? [...cells, textCell(i === 0 ? finding : (found[i - 1] ?? ""))] : cells,
  );
  return `${byteOrderMark}${csvFormatRows(table)}\n`;
}
