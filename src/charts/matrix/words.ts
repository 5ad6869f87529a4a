import { type PlotOptions, ruleY, text } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { wrap } from "../wrap.ts";
import type { MatrixSeries, Term } from "./series.ts";
import { type Placed, tieMarks } from "./tie-marks.ts";

type Style = "head" | "line" | "answer" | "term" | "none";
type Piece = { readonly x: number; readonly y: number; readonly text: string; readonly style: Style };

const look: Record<Style, { readonly size: number; readonly weight: number; readonly fill: string }> = {
  head: { size: 12, weight: 700, fill: "var(--muted)" },
  line: { size: textSize, weight: 700, fill: "var(--ink)" },
  answer: { size: textSize, weight: 400, fill: "var(--ink)" },
  term: { size: 12, weight: 400, fill: "var(--muted)" },
  none: { size: textSize, weight: 700, fill: "var(--doubtful)" },
};
const LEADING = 18;
/** From a mark to the words beside it. */
const INDENT = 18;

/** Two columns of words, marks before the answers; narrow, the answers stand below their line. */
export function wordsSpec(series: MatrixSeries, canvas: Canvas): PlotOptions {
  const { narrow, width } = canvas;
  const answersAt = narrow ? 0 : Math.round(width * 0.46);
  const lineWidth = narrow ? width : answersAt - 20;
  const pieces: Piece[] = [];
  const marks: Placed[] = [];
  const rules: number[] = [];
  /** Sets a text and returns the y below it. Bold letters are wider than the measure knows: room is kept for them. */
  const set = (content: string, style: Style, x: number, y: number, room: number): number => {
    const { size, weight } = look[style];
    const lines = wrap(content, weight > 400 ? room * 0.9 : room * 0.96, size);
    lines.forEach((part, i) => pieces.push({ x, y: y + i * LEADING, text: part, style }));
    return y + lines.length * LEADING;
  };
  const setTerm = (term: Term | null, x: number, y: number, room: number): number =>
    term ? set(term.text, "term", x, y, room) : y;

  const { columns } = series;
  set(columns.line, "head", 0, 12, lineWidth);
  const head = narrow ? 12 + LEADING : 12;
  set(columns.answers, "head", answersAt + INDENT, head, width - answersAt - INDENT);
  let y = head + 12;
  rules.push(y);
  for (const line of series.lines) {
    const top = y + 16;
    const below = setTerm(line.term, 0, set(line.text, "line", 0, top, lineWidth), lineWidth);
    let at = narrow ? below + 2 : top;
    const [x, room] = [answersAt + INDENT, width - answersAt - INDENT];
    for (const tied of line.answers) {
      marks.push({ x: answersAt + 6, y: at, tied });
      at = setTerm(tied.term, x, set(tied.text, "answer", x, at, room), room) + 4;
    }
    if (line.answers.length === 0) at = set(series.none, "none", x, at, room) + 4;
    y = Math.max(below, at - 4) - 2;
    rules.push(y);
  }
  return {
    width,
    height: y + 4,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      ruleY(rules, { x1: 0, x2: width, y: (d: number) => d, stroke: "var(--rule)" }),
      ...Object.entries(look).flatMap(([style, { size, weight, fill }]) => {
        const own = pieces.filter((piece) => piece.style === style);
        return own.length === 0
          ? []
          : [
              text(own, {
                x: "x",
                y: "y",
                text: "text",
                textAnchor: "start",
                fontSize: size,
                fontWeight: weight,
                fill,
              }),
            ];
      }),
      ...tieMarks(marks),
    ],
  };
}
