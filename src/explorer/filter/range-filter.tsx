import { useId, useState } from "preact/hooks";
import type { MessageKey } from "../../i18n/messages.ts";
import type { Cell, Column } from "../../query/column.ts";
import { columnTitle } from "../../query/column.ts";
import type { Profile } from "../../query/result.ts";
import type { Explorer } from "../explorer.ts";
import { filterOf, putFilter } from "./edit-filters.ts";
import { isReversed, readBound } from "./read-bound.ts";
import { useDraft } from "./use-draft.ts";

type Props = { readonly explorer: Explorer; readonly column: Column; readonly profile: Profile | null };
type End = "low" | "high";

/** The ends of a range, typed. */
export function RangeFilter({ explorer, column, profile }: Props) {
  const { text, query, change } = explorer;
  const { name } = column;
  const filter = filterOf(query.value, name, "range");
  const [fault, setFault] = useState<{ readonly end: End; readonly key: MessageKey } | null>(null);
  const id = useId();
  const put = (end: End) => (typed: string, left: boolean, stay: string) => {
    const bound = readBound(typed, column, end);
    if ("fault" in bound) {
      // A number half typed is no fault yet.
      if (left) setFault({ end, key: `explore.filter.no-${bound.fault}` });
      return false;
    }
    const ends = { low: filter?.low ?? null, high: filter?.high ?? null, [end]: bound.cell };
    if (isReversed(ends.low, ends.high)) {
      if (left) setFault({ end, key: "explore.filter.reversed" });
      return false;
    }
    setFault(null);
    const open = ends.low === null && ends.high === null;
    change(
      (old) => putFilter(old, name, "range", open ? null : { op: "range", column: name, ...ends }),
      undefined,
      stay,
    );
    return true;
  };
  const low = useDraft(() => written(filterOf(query.value, name, "range")?.low), put("low"));
  const high = useDraft(() => written(filterOf(query.value, name, "range")?.high), put("high"));
  const title = columnTitle(column);
  const field = (end: End, draft: typeof low) => (
    <label class="filter-grow filter-stack">
      <span>
        {text(`explore.filter.${end}`)}
        <span class="visually-hidden"> {title}</span>
      </span>
      <input
        type="text"
        inputMode={column.type === "date" ? "text" : "decimal"}
        autocomplete="off"
        placeholder={written(profile?.range?.[end])}
        aria-invalid={fault?.end === end}
        aria-describedby={fault?.end === end ? id : undefined}
        {...draft}
      />
    </label>
  );
  return (
    <div class="filter-stack">
      <div class="filter-row">
        {field("low", low)}
        {field("high", high)}
      </div>
      {fault && (
        <p class="filter-fault" id={id} role="alert">
          {text(fault.key)}
        </p>
      )}
    </div>
  );
}

function written(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}
