import type { SourceRef } from "../../query/query.ts";
import type { Counts } from "./describe/row-count.ts";

/**
 * Name of a file without its ending: "yibao-chongqing-fund-filtered-12-of-20-2026-11-22"; an own file keeps its name in
 * place of the first words. Fit for Windows, macOS and Linux.
 */
export function fileName(
  source: SourceRef,
  counts: Counts,
  rows: "displayed" | "full",
  today: string,
): string {
  const from = source.kind === "site" ? `yibao-${source.dataset}-${source.file}` : ownName(source.name);
  return `${from}-${rows === "full" ? `whole-table-${counts.of}` : chosen(counts)}-${today}`;
}

function chosen({ rows, matched, of, grouped }: Counts): string {
  if (grouped) return `grouped-${rows}-from-${matched}-of-${of}`;
  return matched === of ? `all-${of}` : `filtered-${matched}-of-${of}`;
}

/** At most 60 characters of an own file's name, without its ending and without what a file system refuses. */
function ownName(name: string): string {
  const safe = name
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|\s]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return [...safe].slice(0, 60).join("") || "table";
}
