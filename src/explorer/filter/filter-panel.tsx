import { useState } from "preact/hooks";
import type { Column } from "../../query/column.ts";
import { columnTitle, isNumeric } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { filterOf, withoutColumnFilters } from "./edit-filters.ts";
import { Facet } from "./facet.tsx";
import { Histogram } from "./histogram.tsx";
import { PresenceChoice } from "./presence-choice.tsx";
import { RangeFilter } from "./range-filter.tsx";
import { TextFilter } from "./text-filter.tsx";
import { useProfile } from "./use-profile.ts";

type Props = { readonly explorer: Explorer; readonly column: Column; readonly close: () => void };

/** All filters of one column. */
export function FilterPanel({ explorer, column, close }: Props) {
  const { text, query, change } = explorer;
  const { name, type } = column;
  const title = columnTitle(column);
  const ranged = isNumeric(column) || type === "date";
  const filters = query.value.filters.filter((filter) => filter.column === name).length;
  const remove = () => {
    close();
    if (filters > 0) change((old) => withoutColumnFilters(old, name));
  };
  return (
    <details class="filter-panel" open data-column={name}>
      <summary>
        {title}
        {title !== name && <small> {name}</small>}
        {filters > 0 && <small class="filter-on"> {text("explore.filter.on")}</small>}
      </summary>
      {ranged ? (
        <Ranged explorer={explorer} column={column} />
      ) : (
        <Worded explorer={explorer} column={column} />
      )}
      <div class="filter-row">
        <button type="button" class="filter-remove" onClick={remove}>
          {text(filters > 0 ? "explore.filter.remove" : "explore.filter.close")}
          <span class="visually-hidden"> {title}</span>
        </button>
      </div>
    </details>
  );
}

type Part = Omit<Props, "close">;

/** Numbers and dates: their spread, a range, single values where there are few, missing or not. */
function Ranged({ explorer, column }: Part) {
  const { profile } = useProfile(explorer, column.name, { limit: 50, containing: "" });
  const range = filterOf(explorer.query.value, column.name, "range");
  const few = profile !== null && profile.top.length > 0 && profile.distinct <= 50;
  return (
    <>
      {profile && (
        <Histogram
          explorer={explorer}
          column={column}
          profile={profile}
          low={range?.low ?? null}
          high={range?.high ?? null}
        />
      )}
      <RangeFilter explorer={explorer} column={column} profile={profile} />
      <PresenceChoice explorer={explorer} column={column} missing={profile?.missing ?? null} />
      {few && <Aside explorer={explorer} column={column} part="values" />}
    </>
  );
}

/** Categories and texts: values to choose and words to seek, the likelier one first. */
function Worded({ explorer, column }: Part) {
  const first = column.type === "text" ? "text" : "values";
  const second = first === "text" ? "values" : "text";
  return (
    <>
      {first === "text" ? (
        <>
          <TextFilter explorer={explorer} column={column} />
          <PresenceChoice explorer={explorer} column={column} missing={null} />
        </>
      ) : (
        <Facet explorer={explorer} column={column} />
      )}
      <Aside explorer={explorer} column={column} part={second} />
    </>
  );
}

/** The second way to filter a column, open at first where it is in use; nothing is counted for it until then. */
function Aside({ explorer, column, part }: Part & { readonly part: "values" | "text" }) {
  const [isOpen, setOpen] = useState(filterOf(explorer.query.value, column.name, part) !== null);
  return (
    <details class="filter-aside" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{explorer.text(`explore.filter.by-${part}`)}</summary>
      {isOpen && part === "text" && <TextFilter explorer={explorer} column={column} />}
      {isOpen && part === "values" && <Facet explorer={explorer} column={column} />}
    </details>
  );
}
