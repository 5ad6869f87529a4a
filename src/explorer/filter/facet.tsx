import { useState } from "preact/hooks";
import type { Cell, Column } from "../../query/column.ts";
import { columnTitle } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { chooseValues, facetLines, holds } from "./choose-values.ts";
import { filterOf, putFilter } from "./edit-filters.ts";
import { FacetValue } from "./facet-value.tsx";
import { useProfile } from "./use-profile.ts";

const FIRST = 12;
/**
 * Labels are known to the page alone: a column that has them is asked for all its values, and sought in here. So is one
 * with values chosen, which may be rare.
 */
const ALL = 2000;

type Props = { readonly explorer: Explorer; readonly column: Column };

/** The values of a column to choose from, with the rows that each would leave. */
export function Facet({ explorer, column }: Props) {
  const { text, query, change } = explorer;
  const { name, labels } = column;
  const [sought, setSought] = useState("");
  const [limit, setLimit] = useState(FIRST);
  const filter = filterOf(query.value, name, "values");
  const [blankOp, setBlankOp] = useState<"in" | "not-in">("in");
  const op = filter?.op ?? blankOp;
  const containing = labels === undefined ? sought.trim() : "";
  const { profile, busy } = useProfile(explorer, name, {
    limit: labels === undefined && filter === null ? limit + 1 : ALL,
    containing,
  });
  if (profile === null)
    return <p class="filter-note">{text(busy ? "explore.filter.wait" : "explore.filter.none")}</p>;

  const all = facetLines(profile, filter?.values ?? [], column, text("explore.filter.missing"));
  const fitting = all.filter((line) => sought.trim() === "" || holds(line, sought));
  const present = fitting.filter(({ value }) => value !== null);
  // What is chosen stays in sight, however few rows it has left.
  const isChosen = (value: Cell) => filter?.values.includes(value) ?? false;
  const lines = [
    ...present.filter(({ value }, at) => at < limit || isChosen(value)),
    ...fitting.filter(({ value }) => value === null),
  ];
  const most = Math.max(1, ...lines.map(({ count }) => count ?? 0));
  const put = (values: readonly Cell[], chosen: boolean) =>
    change((old) =>
      putFilter(
        old,
        name,
        "values",
        chooseValues(filterOf(old, name, "values"), { column: name, op }, values, chosen),
      ),
    );
  const turn = (next: "in" | "not-in") => {
    setBlankOp(next);
    change((old) => {
      const now = filterOf(old, name, "values");
      return now ? putFilter(old, name, "values", { ...now, op: next }) : old;
    });
  };
  const title = columnTitle(column);
  const shown = lines.map(({ value }) => value);
  return (
    <fieldset class="facet" aria-busy={busy}>
      <legend class="visually-hidden">{text("explore.filter.values-of", { column: title })}</legend>
      <div class="filter-row">
        <label>
          <span class="visually-hidden">{text("explore.filter.is-or-not")}</span>
          <select
            value={op}
            onChange={({ currentTarget }) => turn(currentTarget.value === "in" ? "in" : "not-in")}
          >
            <option value="in">{text("explore.filter.is")}</option>
            <option value="not-in">{text("explore.filter.is-not")}</option>
          </select>
        </label>
        {profile.distinct > 8 && (
          <label class="filter-grow">
            <span class="visually-hidden">{text("explore.filter.search-values", { column: title })}</span>
            <input
              type="search"
              autocomplete="off"
              placeholder={text("explore.filter.search-short")}
              value={sought}
              onInput={({ currentTarget }) => setSought(currentTarget.value)}
            />
          </label>
        )}
      </div>
      {lines.length === 0 && <p class="filter-note">{text("explore.filter.none")}</p>}
      <ul class="facet-lines">
        {lines.map((line) => (
          <FacetValue
            key={line.value === null ? "missing" : `=${line.value}`}
            explorer={explorer}
            line={line}
            share={(line.count ?? 0) / most}
            chosen={isChosen(line.value)}
            choose={(chosen) => put([line.value], chosen)}
          />
        ))}
      </ul>
      <div class="filter-row">
        {present.length > limit && (
          <button type="button" onClick={() => setLimit(limit < 50 ? 100 : limit * 5)}>
            {text("explore.filter.more")}
          </button>
        )}
        <button type="button" onClick={() => put(shown, true)} disabled={shown.every(isChosen)}>
          {text("explore.filter.all-shown")}
        </button>
        <button type="button" onClick={() => put(filter?.values ?? [], false)} disabled={filter === null}>
          {text("explore.filter.no-value")}
        </button>
      </div>
    </fieldset>
  );
}
