import type { Column } from "../../query/column.ts";
import { columnTitle } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { filterOf, putFilter } from "./edit-filters.ts";

type Props = { readonly explorer: Explorer; readonly column: Column; readonly missing: number | null };

/** Whether cells must be missing, or must not. */
export function PresenceChoice({ explorer, column, missing }: Props) {
  const { text, query, change } = explorer;
  const { name } = column;
  const op = filterOf(query.value, name, "presence")?.op ?? "";
  const choose = (next: string) =>
    change((old) =>
      putFilter(
        old,
        name,
        "presence",
        next === "missing" || next === "present" ? { op: next, column: name } : null,
      ),
    );
  return (
    <label class="filter-stack">
      <span>
        {missing === null
          ? text("explore.filter.presence")
          : text("explore.filter.presence-n", { n: missing })}
      </span>
      <select
        value={op}
        aria-label={text("explore.filter.presence-of", { column: columnTitle(column) })}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{text("explore.filter.presence.any")}</option>
        <option value="present">{text("explore.filter.presence.present")}</option>
        <option value="missing">{text("explore.filter.presence.missing")}</option>
      </select>
    </label>
  );
}
