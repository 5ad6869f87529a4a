import { titleOf } from "../../data/label.ts";
import { tableOf } from "../../data/read-dataset.ts";
import type { Locale } from "../../i18n/locale.ts";
import { datasetOf, rowOf } from "../site.ts";
import type { Finding } from "./findings.ts";

/** The other numbers of a finding's checks, by the table that holds them: their labels are short within it. */
export function againstByTable(
  { dataset, against }: Pick<Finding, "dataset" | "against">,
  locale: Locale,
): readonly { readonly title: string; readonly rows: readonly string[] }[] {
  const { descriptor } = datasetOf(dataset);
  const tables = [...new Set(against.map((id) => rowOf(id).table))];
  return tables.map((table) => ({
    title: titleOf(tableOf(descriptor, table), locale),
    rows: against.filter((id) => rowOf(id).table === table),
  }));
}
