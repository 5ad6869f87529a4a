import { fillTemplate } from "../i18n/fill-template.ts";
import { type Cell, sentenceOf } from "./sentence.ts";
import { textOf } from "./texts.ts";

/** The line under a chart: a sentence while a mark is pointed at, else how the chart is drawn. */
export type Readout = {
  /** What the line says in the page as built. */
  readonly built: string;
  /** Shows a cell's sentence and returns it. */
  readonly say: (cell: Cell) => string;
  readonly inGroup: (group: string, sentence: string) => string;
  /** Shows something for the moment. */
  readonly tell: (text: string) => void;
  /** Goes back to the text it rests on. */
  readonly rest: () => void;
  /** Sets the text to rest on, the reading to speak in, and whether the text belongs to a printed page too. */
  readonly settle: (text: string, reading: "read" | "printed", kept: boolean) => void;
};

export function startReadout(line: Element | null): Readout {
  const patterns = {
    said: textOf("said"),
    whole: textOf("saidWhole"),
    aside: textOf("saidAside"),
    mark: textOf("saidMark"),
    printed: textOf("saidPrinted"),
  };
  const built = line?.textContent ?? "";
  let resting = built;
  let reading: "read" | "printed" = "read";
  const tell = (text: string): void => {
    if (line && line.textContent !== text) line.textContent = text;
  };
  return {
    built,
    say: (cell) => {
      const sentence = sentenceOf(cell, patterns, reading);
      tell(sentence);
      return sentence;
    },
    inGroup: (group, sentence) => fillTemplate(textOf("saidGroup"), { group, sentence }),
    tell,
    rest: () => tell(resting),
    settle: (text, next, kept) => {
      line?.toggleAttribute("data-kept", kept);
      resting = text;
      reading = next;
      tell(text);
    },
  };
}
