import { useEffect, useRef, useState } from "preact/hooks";
import type { Explorer } from "../explorer.ts";
import { AddFilter } from "./add-filter.tsx";
import { FindingsFilter } from "./findings-filter.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { findingIds, keepsFindings } from "../state/finding-ids.ts";
import { rowColumns } from "../state/row-columns.ts";
import { MatchChoice } from "./match-choice.tsx";
import { SearchBox } from "./search-box.tsx";

/** Search and filters: a panel for each column filtered, and for those opened to be. */
export function Filters({ explorer }: { readonly explorer: Explorer }) {
  const { text, query, table, filterAsked } = explorer;
  const place = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [isOpen, setOpen] = useState(() => matchMedia("(min-width: 64rem)").matches);
  const { filters } = query.value;
  const columns = rowColumns(query.value, table.value?.columns ?? []);
  const found = findingIds(table.value);
  // Those that a button of its own sets and says need no list of their values.
  const listed = filters.filter((filter) => !keepsFindings(filter, found));
  const used = new Set([...opened, ...listed.map(({ column }) => column)]);
  const panels = [...used].flatMap((name) => columns.find((column) => column.name === name) ?? []);
  const asked = filterAsked.value;

  useEffect(() => setOpened([]), [table.value]);
  useEffect(() => {
    if (asked === null) return;
    filterAsked.value = null;
    setOpened((before) => [...new Set([...before, asked])]);
    setOpen(true);
    // The panel is there once this is drawn.
    requestAnimationFrame(() => showPanel(place.current, asked));
  }, [asked, filterAsked]);

  const close = (name: string) => {
    setOpened((before) => before.filter((other) => other !== name));
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>("#filter-add")?.focus());
  };
  return (
    <details
      class="explore-part filters"
      ref={place}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h2>{text("explore.filter.title")}</h2>
        {filters.length > 0 && <span class="filter-number">{filters.length}</span>}
      </summary>
      <SearchBox explorer={explorer} />
      <FindingsFilter explorer={explorer} />
      {(filters.length > 1 || query.value.match === "any") && <MatchChoice explorer={explorer} />}
      {panels.map((column) => (
        <FilterPanel key={column.name} explorer={explorer} column={column} close={() => close(column.name)} />
      ))}
      <AddFilter
        explorer={explorer}
        columns={columns.filter(({ name }) => !used.has(name))}
        open={(name) => {
          filterAsked.value = name;
        }}
      />
    </details>
  );
}

function showPanel(place: Element | null, name: string): void {
  const panels = place?.querySelectorAll<HTMLDetailsElement>(".filter-panel") ?? [];
  const panel = [...panels].find(({ dataset }) => dataset["column"] === name);
  if (!panel) return;
  panel.open = true;
  panel.querySelector("summary")?.focus();
  panel.scrollIntoView({ block: "nearest" });
}
