import type { Explorer } from "../explorer.ts";
import { useDraft } from "./use-draft.ts";

/** Search over all columns. */
export function SearchBox({ explorer }: { readonly explorer: Explorer }) {
  const { text, query, change } = explorer;
  const draft = useDraft(
    () => query.value.search,
    (search, _left, stay) => {
      change((old) => ({ ...old, search }), undefined, stay);
      return true;
    },
  );
  return (
    <label class="filter-search">
      <span>{text("explore.filter.search")}</span>
      <input type="search" autocomplete="off" spellcheck={false} {...draft} />
    </label>
  );
}
