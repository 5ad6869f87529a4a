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
  return written(data, (datum) => ({ "data-row": rowOf(datum), "data-key": keyOf?.(datum) }));
}

/** A render option that writes on every text whose bar it stands beside (`data-beside`): a mark may need room between. */
export function beside<T>(
  data: readonly T[],
  rowOf: (datum: T) => string | undefined,
): { render: RenderFunction } {
  return written(data, (datum) => ({ "data-beside": rowOf(datum) }));
}

function written<T>(
  data: readonly T[],
  attributesOf: (datum: T) => Readonly<Record<string, string | undefined>>,
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
        for (const [name, value] of Object.entries(attributesOf(datum)))
          if (value) element.setAttribute(name, value);
      });
      return group;
    },
  };
}
