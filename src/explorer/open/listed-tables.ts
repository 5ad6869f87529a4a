import type { SiteTable } from "../../publish/site-table.ts";

export type ListedDataset = { readonly title: string; readonly tables: readonly SiteTable[] };
export type ListedKind = { readonly kind: SiteTable["kind"]; readonly datasets: readonly ListedDataset[] };

/**
 * The site's tables by kind, studies first, and by dataset in their order; only those in which each word of the search
 * is found, whatever its case, in names, titles or descriptions. A kind without a table is left out.
 */
export function listedTables(tables: readonly SiteTable[], search: string): readonly ListedKind[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = tables.filter(({ title, description, datasetTitle, dataset, file }) => {
    const text = [title, description, datasetTitle, dataset, file].join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (["study", "context"] as const).flatMap((kind) => {
    const datasets = new Map<string, { title: string; tables: SiteTable[] }>();
    for (const table of found) {
      if (table.kind !== kind) continue;
      const listed = datasets.get(table.dataset) ?? { title: table.datasetTitle, tables: [] };
      listed.tables.push(table);
      datasets.set(table.dataset, listed);
    }
    return datasets.size ? [{ kind, datasets: [...datasets.values()] }] : [];
  });
}
