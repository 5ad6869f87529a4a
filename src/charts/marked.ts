import type { RenderFunction } from "@observablehq/plot";

/**
 * A render option that writes on every drawn element which data row it stands for (`data-row`), and the key of
 * its legend entry (`data-key`), so that page and script find the mark of a number.
 */
export function marked<T>(
  data: readonly T[],
  rowOf: (datum: T) => string | undefined,
  keyOf?: (datum: T) => string | undefined,
): { render: RenderFunction } {
  return {
    render(index, scales, values, dimensions, context, next) {
      const group = next?.(index, scales, values, dimensions, context) ?? null;
      if (!group) return group;
      const elements = Array.from(group.children);
      index.forEach((at, i) => {
        const datum = data[at];
        const element = elements[i];
        if (datum === undefined || !element) return;
        const row = rowOf(datum);
        const key = keyOf?.(datum);
        if (row) element.setAttribute("data-row", row);
        if (key) element.setAttribute("data-key", key);
      });
      return group;
    },
  };
}
