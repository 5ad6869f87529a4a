import type { Drawing } from "../../charts/explore/drawing.ts";
import type { SiteFinding } from "../../publish/site-table.ts";
import type { ChartChoice } from "../../query/query.ts";
import type { NumberMark, NumberMarks } from "../../render/number-marks.ts";
import type { Explorer } from "../explorer.ts";
import { type SiteRecord, recordsBehind } from "../table/site-record.ts";
import type { Got } from "./every-line.ts";

/** What a mark on the numbers drawn means; of a finding what was found, behind the text. */
export type MarkNote = {
  readonly mark: NumberMark;
  readonly text: string;
  readonly finding: Pick<SiteFinding, "title" | "address"> | null;
};

/** A drawing with the marks that its numbers carry, by their place among what is drawn. */
export type MarkedDrawing = Drawing & {
  readonly numberMarks: NumberMarks;
  readonly markNotes: readonly MarkNote[];
  /** The findings about the numbers of a line; none for a line of other numbers. */
  readonly findingsOn: (line: number) => readonly SiteFinding[];
};

/**
 * The drawing of published numbers with the marks of the site on those that are corrected, doubtful or in a finding.
 * What stands for several numbers, as a box does, carries none: the notes say how many of them are in a finding.
 */
export function markedDrawing(
  drawing: Drawing,
  { mark, x, y, colour }: ChartChoice,
  { origins, site }: Pick<Got, "origins" | "site">,
  text: Explorer["text"],
): MarkedDrawing {
  const columns = [...new Set([y, x, colour])].flatMap((name) =>
    name === null ? [] : (recordsBehind(site, name) ?? []),
  );
  const recordsOn = (line: number): readonly SiteRecord[] =>
    columns.flatMap((recordOf) => recordOf(origins[line]) ?? []).filter(({ isEstimate }) => isEstimate);
  const behind = drawing.marks.map(({ lines }) => lines.flatMap(recordsOn));
  const found = behind.map((records, i) =>
    mark !== "histogram" && drawing.marks[i]?.lines.length === 1
      ? (records.find((record) => record.mark !== null)?.mark ?? null)
      : null,
  );
  const drawn = new Set(behind.flat().map(({ id }) => id));
  const known = site?.schema.findings ?? [];
  const findings = known.flatMap(({ title, address, rows }): MarkNote[] => {
    const count = rows.filter((id) => drawn.has(id)).length;
    return count === 0
      ? []
      : [
          {
            mark: "finding",
            text: text("explore.chart.note-finding", { count }),
            finding: { title, address },
          },
        ];
  });
  return {
    ...drawing,
    marks: drawing.marks.map((one, i) => {
      const own = found[i];
      return own ? { ...one, said: `${one.said}${text(`explore.table.aside.${own}`)}` } : one;
    }),
    numberMarks: Object.fromEntries(found.flatMap((own, i) => (own ? [[String(i), own] as const] : []))),
    markNotes: [
      ...(["corrected", "unresolved"] as const).flatMap((own): MarkNote[] =>
        found.includes(own) ? [{ mark: own, text: text(`explore.table.mark.${own}`), finding: null }] : [],
      ),
      ...findings,
    ],
    findingsOn: (line) => {
      const ids = recordsOn(line).map(({ id }) => id);
      return known.filter(({ rows }) => rows.some((id) => ids.includes(id)));
    },
  };
}
