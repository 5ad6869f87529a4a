import { counted } from "../../i18n/counted.ts";
import type { ChartState } from "./chart-state.ts";
import { keepOnly } from "./keep-only.ts";

/** Turns the lines selected into filters, where filters can say just these. */
export function Keep({ state }: { readonly state: ChartState }) {
  const { explorer, choice, answered } = state;
  const { text, view, query } = explorer;
  const { selected } = view.value;
  const [own, from] = [choice.value, answered.value];
  const filters = own && from ? keepOnly(selected, query.value, own, from) : null;
  if (!filters) return null;
  return (
    <p class="explore-chart-keep">
      <button
        type="button"
        onClick={() =>
          explorer.change(
            (before) => ({ ...before, filters: [...before.filters, ...filters] }),
            text("explore.chart.kept", { lines: counted(selected.length, "line", text) }),
          )
        }
      >
        {text("explore.chart.keep", { count: selected.length })}
      </button>
    </p>
  );
}
