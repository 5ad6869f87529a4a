import { element } from "./element.ts";

/** The legend of a figure as switches that dim what is not wanted. */
export type LegendFilter = {
  readonly keys: readonly string[];
  readonly show: (only: readonly string[]) => void;
  /** Dims again after the chart was drawn anew. */
  readonly redrawn: () => void;
};

/** Entries become buttons where marks answer to them; `chosen` hears the keys that are left, none for all. */
export function startLegend(
  figure: HTMLElement,
  chosen: (only: readonly string[]) => void,
): LegendFilter | null {
  const view = figure.querySelector('.figure-view[data-view="chart"]');
  const entries = [...figure.querySelectorAll<HTMLElement>(".legend [data-key]")];
  const keyOf = (entry: HTMLElement): string => entry.dataset["key"] ?? "";
  const marked = (entry: HTMLElement): boolean =>
    figure.querySelector(`.plot [data-key="${CSS.escape(keyOf(entry))}"]`) !== null;
  if (entries.length < 2 || !entries.every(marked)) return null;

  let only: readonly string[] = [];
  const buttons = entries.map((entry) => {
    const button = element("button", { type: "button", "aria-pressed": "false" }, ...entry.childNodes);
    if (entry.dataset["filter"]) button.setAttribute("aria-label", entry.dataset["filter"]);
    entry.append(button);
    button.addEventListener("click", () => {
      const key = keyOf(entry);
      const next = only.includes(key) ? only.filter((other) => other !== key) : [...only, key];
      // All of them are the same as none: nothing is left to dim.
      show(next.length === entries.length ? [] : next);
      chosen(only);
    });
    return { key: keyOf(entry), button };
  });

  const redrawn = (): void => {
    for (const mark of view?.querySelectorAll<SVGElement>(".plot [data-key]") ?? [])
      mark.classList.toggle("dimmed", only.length > 0 && !only.includes(mark.dataset["key"] ?? ""));
  };
  const show = (next: readonly string[]): void => {
    only = entries.map(keyOf).filter((key) => next.includes(key));
    for (const { key, button } of buttons) button.setAttribute("aria-pressed", String(only.includes(key)));
    redrawn();
  };
  return { keys: entries.map(keyOf), show, redrawn };
}
