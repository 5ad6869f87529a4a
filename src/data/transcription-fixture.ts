import { parseSetAside } from "./parse-set-aside.ts";
import { parseSpans } from "./parse-spans.ts";
import type { Row } from "./row.ts";
import { lineLengths } from "./source-passage.ts";
import type { Transcription } from "./transcription.ts";

/** A small source and its transcription; spans and numbers set aside are given as lines of their files. */
export function transcribed(
  source: string,
  rows: readonly Row[],
  {
    spans = [`§1,1-${lineLengths(source).length}`],
    setAside = [],
  }: { readonly spans?: readonly string[]; readonly setAside?: readonly string[] } = {},
): Transcription {
  return {
    source,
    sourceFile: "logbook.txt",
    rows,
    fileOf: (table) => `${table}-facts.csv`,
    spans: parseSpans(["locator,lines", ...spans].join("\n"), "spans.csv", lineLengths(source)),
    spansFile: "spans.csv",
    setAside: parseSetAside(["line,text,reason,row", ...setAside].join("\n"), "numbers-set-aside.csv"),
    setAsideFile: "numbers-set-aside.csv",
  };
}
