import type { Column } from "../../query/column.ts";
import type { Completion } from "../../query/formula/complete.ts";
import type { FormulaFunction } from "../../query/formula/formula.ts";
import type { Explorer } from "../explorer.ts";

export function optionId(id: string, at: number): string {
  return `${id}-option-${at}`;
}

/** The names that can stand at the cursor, each with what it is. */
export function CompletionList({
  id,
  options,
  active,
  columns,
  text,
  onTake,
}: {
  readonly id: string;
  readonly options: readonly Completion[];
  readonly active: number;
  readonly columns: readonly Column[];
  readonly text: Explorer["text"];
  readonly onTake: (option: Completion) => void;
}) {
  const about = ({ kind, name }: Completion): string => {
    if (kind === "function") return text(`explore.compute.fn.${name as FormulaFunction}`);
    const column = columns.find((candidate) => candidate.name === name);
    return column?.title !== undefined && column.title !== name ? column.title : "";
  };
  return (
    <ul id={`${id}-list`} class="compute-options" role="listbox" aria-label={text("explore.compute.names")}>
      {options.map((option, i) => (
        <li
          key={`${option.kind} ${option.name}`}
          id={optionId(id, i)}
          role="option"
          aria-selected={i === active}
          // The field keeps the focus, or its list would close before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(option)}
        >
          <code>{option.kind === "function" ? `${option.name}()` : option.name}</code>
          <span>{about(option)}</span>
        </li>
      ))}
    </ul>
  );
}
