import { type FigureState, type Options, counts } from "./figure-state.ts";

/** The switches of a figure: lists to choose from. */
export type Switches = {
  readonly options: Options;
  readonly show: (chosen: FigureState["chosen"]) => void;
};

export function startSwitches(figure: HTMLElement, chosen: (name: string, value: string) => void): Switches {
  const lists = [...figure.querySelectorAll<HTMLSelectElement>("select[data-switch]")];
  const nameOf = (list: HTMLSelectElement): string => list.dataset["switch"] ?? "";
  for (const list of lists) list.addEventListener("change", () => chosen(nameOf(list), list.value));
  return {
    options: Object.fromEntries(
      lists.map((list) => [nameOf(list), [...list.options].map(({ value }) => value)]),
    ),
    show: (now) => {
      for (const list of lists) {
        list.value = now[nameOf(list)] ?? list.value;
        list.disabled = !counts(nameOf(list), now);
      }
    },
  };
}
