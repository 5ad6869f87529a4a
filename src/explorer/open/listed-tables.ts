import type { SiteTable } from "../../publish/site-table.ts";

/** A table, the same numbers one a row with their provenance where it has them, and its columns that were sought. */
export type ListedTable = {
  readonly table: SiteTable;
  readonly facts: SiteTable | null;
  readonly found: readonly string[];
};
export type ListedDataset = {
  readonly dataset: string;
  readonly title: string;
  readonly tables: readonly ListedTable[];
};
export type ListedKind = { readonly kind: SiteTable["kind"]; readonly datasets: readonly ListedDataset[] };

/**
 * The site's tables by kind, studies first, and by dataset in their order; only those in which each word of the search
 * is found, whatever its case, in names, titles or descriptions of the table, its columns or its dataset. A kind without
 * a table is left out.
 */
export function listedTables(tables: readonly SiteTable[], search: string): readonly ListedKind[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const datasets = new Map<string, { kind: SiteTable["kind"]; title: string; tables: ListedTable[] }>();
  for (const one of paired(tables)) {
    const { title, description, datasetTitle, datasetDescription, dataset, file, kind, columns } = one.table;
    const named = [title, description, datasetTitle, dataset, file, one.facts?.title]
      .join("\n")
      .toLowerCase();
    const text = [named, datasetDescription, ...columns].join("\n").toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    // Only what the line does not show already.
    const sought = words.filter((word) => !named.includes(word));
    const found = columns.filter((column) => sought.some((word) => column.toLowerCase().includes(word)));
    const listed = datasets.get(dataset) ?? { kind, title: datasetTitle, tables: [] };
    listed.tables.push({ ...one, found });
    datasets.set(dataset, listed);
  }
  return (["study", "context"] as const).flatMap((kind) => {
    const some = [...datasets].flatMap(([dataset, listed]) =>
      listed.kind === kind ? [{ dataset, title: listed.title, tables: listed.tables }] : [],
    );
    return some.length ? [{ kind, datasets: some }] : [];
  });
}

/** Each table with its facts; facts without a tidy table stand as a table. */
function paired(tables: readonly SiteTable[]): readonly Omit<ListedTable, "found">[] {
  const named = (dataset: string, file: string): SiteTable | undefined =>
    tables.find((table) => table.dataset === dataset && table.file === file);
  return tables.flatMap((table) => {
    const { dataset, file, form } = table;
    if (form === "facts" && named(dataset, file.replace(/-facts$/, ""))?.form === "tidy") return [];
    const facts = form === "tidy" ? named(dataset, `${file}-facts`) : undefined;
    return [{ table, facts: facts ?? null }];
  });
}
