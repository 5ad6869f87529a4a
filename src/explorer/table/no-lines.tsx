import type { Explorer } from "../explorer.ts";

/** What stands in the place of lines where no row passes, and the way back. */
export function NoLines({ explorer }: { readonly explorer: Explorer }) {
  const { text, query, change } = explorer;
  const { filters, search } = query.value;
  const clear = (): void =>
    change((asked) => ({ ...asked, filters: [], search: "" }), text("explore.table.filters-removed"));
  if (filters.length === 0 && search === "") {
    return <p class="explore-no-lines">{text("explore.table.no-rows")}</p>;
  }
  return (
    <div class="explore-no-lines">
      <p>{text("explore.table.none-passes")}</p>
      <button type="button" onClick={clear}>
        {text("explore.table.remove-filters")}
      </button>
    </div>
  );
}
