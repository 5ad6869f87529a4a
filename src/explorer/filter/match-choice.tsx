import type { Query } from "../../query/query.ts";
import type { Explorer } from "../explorer.ts";

/** Whether rows must pass all filters or any. */
export function MatchChoice({ explorer }: { readonly explorer: Explorer }) {
  const { text, query, change } = explorer;
  const choice = (match: Query["match"]) => (
    <label>
      <input
        type="radio"
        name="filter-match"
        checked={query.value.match === match}
        onChange={() => change((old) => ({ ...old, match }))}
      />
      {text(`explore.filter.match.${match}`)}
    </label>
  );
  return (
    <fieldset class="filter-choice">
      <legend>{text("explore.filter.match")}</legend>
      {choice("all")}
      {choice("any")}
    </fieldset>
  );
}
