import { chartMarks } from "../../query/query.ts";
import type { ChartChoice, ChartMark } from "../../query/query.ts";
import { columnTitle } from "../../query/column.ts";
import type { Message } from "../../charts/explore/input.ts";
import type { ChartState } from "./chart-state.ts";
import { without } from "./unpivoted.ts";
import { type FieldName, fieldsOf, withField } from "./fields.ts";

const NONE = "\u0000";

/** Mark and columns of the chart, the way back to the one proposed, and why other marks are not possible. */
export function Controls({ state }: { readonly state: ChartState }) {
  const { explorer, choice, input, otherForm, proposal } = state;
  const { text } = explorer;
  const [own, from, proposed] = [choice.value, input.value, proposal.value];
  const other = otherForm.value;
  if (!from || !proposed) return null;
  // Pivoted columns can be chosen one by one too; a chart is of one form of the answer.
  const known = new Set(from.columns.map(({ name }) => name));
  const offered = [...from.columns, ...(other?.columns.filter(({ name }) => !known.has(name)) ?? [])];
  const put = (chart: ChartChoice | null): void => explorer.change((query) => ({ ...query, chart }));
  const choose = (field: FieldName, value: string): void => {
    if (!own) return;
    const next = withField(own, field, value === NONE ? null : value);
    put(other && !known.has(value) && value !== NONE ? without(next, from, other) : next);
  };
  // What a chart needs is said with its name; what the data lack, without.
  const whyNot = (mark: ChartMark, { key, values }: Message): string =>
    key === `explore.chart.why-${mark}`
      ? text(key, values)
      : text("explore.chart.said", { at: text(`explore.chart.mark-${mark}`), said: text(key, values) });
  const impossible = proposed.options.filter(({ reason }) => reason !== null);
  return (
    <div class="explore-chart-controls">
      <label>
        <span>{text("explore.chart.mark")}</span>
        <select
          value={own?.mark ?? ""}
          onChange={({ currentTarget }) => {
            const option = proposed.options.find(({ mark }) => mark === currentTarget.value);
            if (option) put(option.choice);
          }}
        >
          {chartMarks.map((mark) => (
            <option
              key={mark}
              value={mark}
              disabled={mark !== own?.mark && impossible.some((option) => option.mark === mark)}
            >
              {text(`explore.chart.mark-${mark}`)}
            </option>
          ))}
        </select>
      </label>
      {own &&
        fieldsOf(own, offered).map(({ name, empty, columns }) => (
          <label key={name}>
            <span>{text(`explore.chart.field-${name}`)}</span>
            <select
              value={own[name] ?? NONE}
              onChange={({ currentTarget }) => choose(name, currentTarget.value)}
            >
              {(empty || own[name] === null) && (
                <option value={NONE}>
                  {text(
                    own.mark === "bars" && name === "x"
                      ? "explore.chart.count-of-lines"
                      : "explore.chart.none",
                  )}
                </option>
              )}
              {columns.map((column) => (
                <option key={column.name} value={column.name}>
                  {columnTitle(column)}
                </option>
              ))}
            </select>
          </label>
        ))}
      <button type="button" disabled={explorer.query.value.chart === null} onClick={() => put(null)}>
        {text("explore.chart.proposed")}
      </button>
      {impossible.length > 0 && (
        <details class="explore-chart-why">
          <summary>{text("explore.chart.why")}</summary>
          <ul>
            {impossible.map(({ mark, reason }) => (
              <li key={mark}>{reason && whyNot(mark, reason)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
