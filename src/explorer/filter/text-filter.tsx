import { useId, useState } from "preact/hooks";
import { isPattern } from "../../query/codec/settle-filter.ts";
import type { Column } from "../../query/column.ts";
import { columnTitle } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { filterOf, putFilter } from "./edit-filters.ts";
import { useDraft } from "./use-draft.ts";

const ops = ["contains", "starts", "equals", "pattern"] as const;
type TextOp = (typeof ops)[number];

/** A filter by what a text contains, begins with, equals or matches. */
export function TextFilter({ explorer, column }: { readonly explorer: Explorer; readonly column: Column }) {
  const { text, query, change } = explorer;
  const { name } = column;
  const filter = filterOf(query.value, name, "text");
  const [blankOp, setBlankOp] = useState<TextOp>("contains");
  const [badPattern, setBadPattern] = useState<string | null>(null);
  const op = filter?.op ?? blankOp;
  const id = useId();
  const put = (next: TextOp, sought: string, stay?: string): boolean => {
    const bad = next === "pattern" && !isPattern(sought);
    setBadPattern(bad ? sought : null);
    if (bad) return false;
    change(
      (old) => putFilter(old, name, "text", sought === "" ? null : { op: next, column: name, text: sought }),
      undefined,
      stay,
    );
    return true;
  };
  const draft = useDraft(
    () => filterOf(query.value, name, "text")?.text ?? "",
    (sought, _left, stay) => put(op, sought, stay),
  );
  const title = columnTitle(column);
  return (
    <div class="filter-stack">
      <div class="filter-row">
        <label>
          <span class="visually-hidden">{text("explore.filter.text-how", { column: title })}</span>
          <select
            value={op}
            onChange={({ currentTarget }) => {
              const next = ops.find((known) => known === currentTarget.value) ?? "contains";
              setBlankOp(next);
              if (draft.value !== "") put(next, draft.value);
            }}
          >
            {ops.map((known) => (
              <option key={known} value={known}>
                {text(`explore.filter.text.${known}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="filter-grow">
          <span class="visually-hidden">{text("explore.filter.text-of", { column: title })}</span>
          <input
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={badPattern !== null}
            aria-describedby={badPattern === null ? undefined : id}
            {...draft}
          />
        </label>
      </div>
      {badPattern !== null && (
        <p class="filter-fault" id={id} role="alert">
          {text("explore.filter.bad-pattern")}
        </p>
      )}
    </div>
  );
}
