import { type Query, emptyQuery } from "../../query/query.ts";
import type { Explorer } from "../explorer.ts";
import { filterOf, putFilter } from "./edit-filters.ts";
import { withFindings } from "./with-findings.ts";

/**
 * Keeps the numbers that a finding of the audit is about. A table of one estimate a row is filtered; from any other the
 * table of its estimates is opened, for there a row may hold several numbers.
 */
export function FindingsFilter({ explorer }: { readonly explorer: Explorer }) {
  const { text, query, table, tables, change, openSite } = explorer;
  const found = withFindings(table.value?.site ?? null, tables);
  if (!found) return null;
  const { filter, facts, isOpen } = found;
  const n = filter.values.length;
  const own = filterOf(query.value, "id", "values");
  const isOn = isOpen && JSON.stringify(own) === JSON.stringify(filter);
  const put = (asked: Query): Query => putFilter(asked, "id", "values", isOn ? null : filter);
  const source = { kind: "site", dataset: facts.dataset, file: facts.file } as const;
  return (
    <div class="filter-row">
      {isOpen ? (
        <button type="button" aria-pressed={isOn} onClick={() => change(put)}>
          {text("explore.filter.findings", { n })}
        </button>
      ) : (
        <button type="button" onClick={() => void openSite(facts, put(emptyQuery(source)))}>
          {text("explore.filter.findings-facts", { n })}
        </button>
      )}
    </div>
  );
}
