import { useRef } from "preact/hooks";
import type { Explorer } from "../explorer.ts";
import { describeFilter } from "../leave/describe/describe-filter.ts";
import { rowCount } from "../leave/describe/row-count.ts";
import { unfiltered, withoutFilter } from "./edit-filters.ts";
import { findingIds } from "../state/finding-ids.ts";
import { rowColumns } from "../state/row-columns.ts";
import { useLate } from "./use-late.ts";

/** Values that a chip names. */
const NAMED = 4;

/** The filters in words, each with the way to remove it, and how many rows they leave. */
export function Chips({ explorer }: { readonly explorer: Explorer }) {
  const { text, locale, query, table, shown, change } = explorer;
  const place = useRef<HTMLDivElement>(null);
  const { filters, search, match } = query.value;
  const describing = {
    locale,
    text,
    columns: rowColumns(query.value, table.value?.columns ?? []),
    findingIds: findingIds(table.value),
  };
  const { answer } = shown.value;
  const count = answer ? rowCount(answer, describing) : "";
  const said = useLate(count, 600);
  const chips = [
    ...(search === ""
      ? []
      : [
          text("explore.leave.filter.search", { value: text("explore.leave.value.text", { value: search }) }),
        ]),
    ...filters.map((filter) => describeFilter(filter, describing, NAMED)),
  ];
  const remove = (at: number) => {
    const first = search === "" ? 0 : 1;
    change((old) => (at < first ? { ...old, search: "" } : withoutFilter(old, at - first)));
    // The chip that takes its place, or the one before it, or the line itself.
    requestAnimationFrame(() => {
      const left = place.current?.querySelectorAll<HTMLElement>(".chip button") ?? [];
      (left[Math.min(at, left.length - 1)] ?? place.current)?.focus();
    });
  };
  return (
    <div class="chips" ref={place} tabIndex={-1} role="group" aria-label={text("explore.filter.chips")}>
      <p class="chips-count">{count}</p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {chips.length > 0 && (
        <ul>
          {chips.map((words, at) => (
            <li class="chip" key={words}>
              {at > 0 && at > (search === "" ? 0 : 1) && match === "any" && (
                <span class="chip-or">{text("explore.filter.or")}</span>
              )}
              <span>{words}</span>
              <button
                type="button"
                aria-label={text("explore.filter.remove-chip", { filter: words })}
                onClick={() => remove(at)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          {chips.length > 1 && (
            <li>
              <button
                type="button"
                onClick={() => {
                  change(unfiltered, text("explore.filter.cleared"));
                  place.current?.focus();
                }}
              >
                {text("explore.filter.clear")}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
