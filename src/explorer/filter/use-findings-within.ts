import { useEffect, useState } from "preact/hooks";
import { emptyQuery } from "../../query/query.ts";
import type { Explorer } from "../explorer.ts";
import { type WithFindings, meant } from "./with-findings.ts";

const MOST_ROWS = 20_000;

/** How many of the numbers with a finding are among those that the reader's filters mean; all until that is known. */
export function useFindingsWithin(explorer: Explorer, found: WithFindings | null): number {
  const table = explorer.table.value;
  const asked = explorer.query.value;
  const part = found && meant(found, asked);
  const key = JSON.stringify([asked.source, part, asked.derived]);
  const [counted, setCounted] = useState<{ readonly key: string; readonly n: number } | null>(null);
  useEffect(() => {
    const column = table?.columns[0]?.name;
    if (!table?.site || !found || !part || part.filters.length === 0 || !column) return undefined;
    let isPast = false;
    const { schema } = table.site;
    const { derived, source } = asked;
    explorer.engine
      .values({ ...emptyQuery(source), ...part, derived, columns: [column] }, [column], MOST_ROWS, "findings")
      .then(
        ({ origins }) => {
          const there = new Set(
            Object.values(schema.records).flatMap((ids) => origins.map((row) => ids[row] ?? null)),
          );
          if (!isPast) setCounted({ key, n: found.ids.filter((id) => there.has(id)).length });
        },
        () => undefined,
      );
    return () => {
      isPast = true;
    };
  }, [explorer, table, key]);
  if (part?.filters.length === 0) return found?.ids.length ?? 0;
  return counted?.key === key ? counted.n : (counted?.n ?? found?.ids.length ?? 0);
}
