import { type PlotOptions, ruleY, text } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { wrap } from "../wrap.ts";
import type { MatrixLine, MatrixSeries, Term, Tied } from "./series.ts";
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
/** English terms on a Chinese page keep their own quotation marks. No space after a comma: resvg-js 2.6 cannot take it. */
const LATIN = "'Source Sans 3',Arial,sans-serif";
const LEADING = 18;
/** From a mark to the words beside it. */
const INDENT = 18;

/** A column of answers: its heading, and what stands in the cell of each line. */
type Column = { readonly heading: string; readonly cell: (line: MatrixLine) => readonly Tied[] };

/**
 * Columns of words, marks before the answers; narrow, the answers stand below their line, under the name of their
 * column where there is more than one.
 */
export function wordsSpec(series: MatrixSeries, canvas: Canvas): PlotOptions {
  const { narrow, width } = canvas;
  const { columns } = series;
  const answers: readonly Column[] = [
    { heading: columns.answers, cell: (line) => line.answers },
    ...(columns.apart === null ? [] : [{ heading: columns.apart, cell: (line: MatrixLine) => line.apart }]),
  ];
  const alone = answers.length === 1;
  const lineWidth = narrow ? width : Math.round(width * (alone ? 0.46 : 0.35)) - 20;
  const answersAt = narrow ? 0 : lineWidth + 20;
  const columnWidth = (width - answersAt) / (narrow ? 1 : answers.length);
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

  /** Sets the answers of a line, or that there are none, and returns the y below. */
  const setAnswers = (all: readonly Tied[], left: number, y: number): number => {
    const [x, room] = [left + INDENT, columnWidth - INDENT - (narrow || alone ? 0 : 12)];
    if (all.length === 0) return set(series.none, "none", x, y, room) + 4;
    return all.reduce((at, tied) => {
      marks.push({ x: left + 6, y: at, tied });
      return setTerm(tied.term, x, set(tied.text, "answer", x, at, room), room) + 4;
    }, y);
  };

  const headOf = (at: number): number => answersAt + at * columnWidth;
  const lineHead = set(columns.line, "head", 0, 12, lineWidth);
  const answersHead = narrow && alone ? lineHead : 12;
  const heads = [
    lineHead,
    ...(narrow && !alone ? [] : answers).map(({ heading }, at) =>
      set(heading, "head", headOf(at) + INDENT, answersHead, columnWidth - INDENT),
    ),
  ];
  let y = Math.max(...heads) - LEADING + 12;
  rules.push(y);
  for (const line of series.lines) {
    const top = y + 16;
    const below = setTerm(line.term, 0, set(line.text, "line", 0, top, lineWidth), lineWidth);
    const ends = narrow
      ? [
          answers.reduce((at, { heading, cell }) => {
            const under = alone ? at + 2 : set(heading, "head", 0, at + 4, width);
            return setAnswers(cell(line), 0, under);
          }, below),
        ]
      : answers.map(({ cell }, at) => setAnswers(cell(line), headOf(at), top));
    y = Math.max(below, ...ends.map((end) => end - 4)) - 2;
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
                ...(style === "term" && canvas.locale === "zh" ? { fontFamily: LATIN } : {}),
              }),
            ];
      }),
      ...tieMarks(marks),
    ],
  };
}
