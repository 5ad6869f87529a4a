import { useEffect, useState } from "preact/hooks";
import type { Query } from "../../query/query.ts";
import { usesWilson } from "../../query/uses-wilson.ts";
import type { Explorer } from "../explorer.ts";
import { type Caution, cautionColumns, cautionOf } from "./caution.ts";

const MOST_ROWS = 20_000;

/** What must be known to read the answer: that lines are not the table’s rows, what intervals presume, and what the numbers behind a sum are. */
export function AnswerNotes({ explorer }: { readonly explorer: Explorer }) {
  const { text } = explorer;
  const query = explorer.query.value;
  const site = explorer.table.value?.site;
  const caution = useCaution(explorer, query);
  const counted = (["corrected", "unresolved", "bounded", "finding"] as const).flatMap((kind) =>
    caution && caution[kind] > 0 ? [text(`explore.caution.${kind}`, { n: caution[kind] })] : [],
  );
  const notes = [
    ...(explorer.shown.value.answer?.grouped ? [text("explore.lines-note")] : []),
    ...(usesWilson(query) ? [text(site ? "explore.wilson-note.site" : "explore.wilson-note.own")] : []),
    ...(counted.length > 0
      ? [text("explore.caution.numbers", { list: counted.join(text("explore.chart.list")) })]
      : []),
    ...(caution?.wholes ?? []).map((column) => text("explore.caution.whole", { column })),
  ];
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="explore-note">
          {note}
        </p>
      ))}
    </>
  );
}

/** The caution for the present question to a table of the site; null before it is known, and where there is none. */
function useCaution(explorer: Explorer, query: Query): Caution | null {
  const table = explorer.table.value;
  const [found, setFound] = useState<{ readonly query: Query; readonly caution: Caution } | null>(null);
  useEffect(() => {
    const names = table?.site ? cautionColumns(query, table.columns) : null;
    if (!table || !names) return undefined;
    let isPast = false;
    const rows: Query = { ...query, group: null, results: [], sort: [], columns: names, chart: null };
    explorer.engine.values(rows, names, MOST_ROWS, "caution").then(
      ({ values, origins }) => {
        if (isPast) return;
        const cells = new Map(names.map((name, i) => [name, values[i] ?? []]));
        const records = table.site?.schema.records ?? {};
        const concerned = new Set(table.site?.schema.findings?.flatMap((finding) => finding.rows));
        const isInFinding = (column: string, at: number): boolean =>
          concerned.has(records[column]?.[origins[at] ?? -1] ?? "");
        setFound({ query, caution: cautionOf(query, table.columns, cells, isInFinding) });
      },
      () => undefined,
    );
    return () => {
      isPast = true;
    };
  }, [query, table, explorer]);
  return found?.query === query ? found.caution : null;
}
