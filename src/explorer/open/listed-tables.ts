import type { SiteTable } from "../../publish/site-table.ts";

/** A table, and the same numbers one a row with their provenance where it has them. */
export type ListedTable = { readonly table: SiteTable; readonly facts: SiteTable | null };
export type ListedDataset = {
  readonly dataset: string;
  readonly title: string;
  readonly tables: readonly ListedTable[];
};
export type ListedKind = { readonly kind: SiteTable["kind"]; readonly datasets: readonly ListedDataset[] };

/**
 * The site's tables by kind, studies first, and by dataset in their order; only those in which each word of the search
 * is found, whatever its case, in names, titles or descriptions. A kind without a table is left out.
 */
export function listedTables(tables: readonly SiteTable[], search: string): readonly ListedKind[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const datasets = new Map<string, { kind: SiteTable["kind"]; title: string; tables: ListedTable[] }>();
  for (const one of paired(tables)) {
    const { title, description, datasetTitle, dataset, file, kind } = one.table;
    const text = [title, description, datasetTitle, dataset, file, one.facts?.title].join("\n").toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    const listed = datasets.get(dataset) ?? { kind, title: datasetTitle, tables: [] };
    listed.tables.push(one);
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
function paired(tables: readonly SiteTable[]): readonly ListedTable[] {
  const named = (dataset: string, file: string): SiteTable | undefined =>
    tables.find((table) => table.dataset === dataset && table.file === file);
  return tables.flatMap((table) => {
    const { dataset, file, form } = table;
    if (form === "facts" && named(dataset, file.replace(/-facts$/, ""))?.form === "tidy") return [];
    const facts = form === "tidy" ? named(dataset, `${file}-facts`) : undefined;
    return [{ table, facts: facts ?? null }];
  });
}
