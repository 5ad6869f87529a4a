import { useId } from "preact/hooks";
import { type Role, roles } from "../read/role.ts";
import { setHeader } from "../read/sheet.ts";
import type { Work } from "../read/work.ts";
import { withoutColumn, withRole } from "../state/set-column.ts";
import type { Tool } from "../tool.ts";
import { HangTogether } from "./hang-together.tsx";

/** What each column holds: proposed, and to be put right by the reader. */
export function Columns({ tool, work }: { readonly tool: Tool; readonly work: Work }) {
  const { text } = tool;
  const heading = useId();
  return (
    <section class="yt-columns" aria-labelledby={heading}>
      <h2 id={heading}>{text("yourtable.columns")}</h2>
      <p class="yt-note">{text("yourtable.columns-what")}</p>
      <ul>
        {work.sheet.headers.map((_, column) => (
          <ColumnLine key={column} tool={tool} work={work} column={column} />
        ))}
      </ul>
      <HangTogether tool={tool} work={work} />
      <p>
        <button type="button" onClick={tool.proposeAgain}>
          {text("yourtable.columns.again")}
        </button>
      </p>
    </section>
  );
}

type Props = { readonly tool: Tool; readonly work: Work; readonly column: number };

function ColumnLine({ tool, work, column }: Props) {
  const { text } = tool;
  const [name, role] = [useId(), useId()];
  const examples = work.sheet.rows
    .slice(0, 200)
    .map((row) => (row[column] ?? "").trim())
    .filter(Boolean);
  const number = column + 1;
  const remove = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
    const list = currentTarget.closest("ul");
    tool.change((present) => withoutColumn(present, column));
    tool.announce(text("yourtable.columns.removed", { n: number }));
    const left = tool.work.peek()?.sheet.headers.length ?? 0;
    // The next column has taken its place, and its button the focus, but for the last one and the only one left.
    if (column < left && left > 1) return;
    requestAnimationFrame(() => list?.children[Math.max(0, column - 1)]?.querySelector("input")?.focus());
  };
  return (
    <li>
      <p class="yt-name">
        <label for={name}>{text("yourtable.columns.name", { n: number })}</label>
        <input
          id={name}
          type="text"
          value={work.sheet.headers[column] ?? ""}
          autocomplete="off"
          onInput={({ currentTarget: { value } }) =>
            tool.change(
              (present) => ({ ...present, sheet: setHeader(present.sheet, column, value) }),
              `head ${column}`,
            )
          }
        />
      </p>
      <p>
        <label for={role}>{text("yourtable.columns.role", { n: number })}</label>
        <select
          id={role}
          value={work.roles[column] ?? "ignore"}
          onChange={({ currentTarget: { value } }) =>
            tool.change((present) => withRole(present, column, value as Role))
          }
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {text(`yourtable.role.${each}`)}
            </option>
          ))}
        </select>
      </p>
      <span class="yt-cells">{examples.slice(0, 3).join(" · ")}</span>
      <button
        type="button"
        disabled={work.sheet.headers.length === 1}
        aria-label={text("yourtable.columns.remove-of", {
          n: number,
          column: work.sheet.headers[column] ?? "",
        })}
        onClick={remove}
      >
        {text("yourtable.columns.remove")}
      </button>
    </li>
  );
}
