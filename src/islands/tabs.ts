/** The views of a figure as tabs. */
export type Tabs = { readonly views: readonly string[]; readonly show: (view: string) => void };

/**
 * Tabs after the ARIA pattern: one stop, arrow keys with wrap-around, Home and End; the view follows the focus.
 * `chosen` hears what the reader chooses, not what `show` sets.
 */
export function startTabs(figure: HTMLElement, chosen: (view: string) => void): Tabs | null {
  const tabs = [...figure.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  if (tabs.length === 0) return null;
  const viewOf = (tab: HTMLElement): string => tab.dataset["view"] ?? "";
  for (const tab of tabs) {
    const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
    panel?.setAttribute("role", "tabpanel");
    panel?.setAttribute("aria-labelledby", tab.id);
  }

  const show = (view: string): void => {
    figure.dataset["active"] = view;
    for (const tab of tabs) {
      const selected = viewOf(tab) === view;
      tab.setAttribute("aria-selected", String(selected));
      tab.tabIndex = selected ? 0 : -1;
    }
  };
  const choose = (tab: HTMLElement | undefined): void => {
    if (!tab) return;
    tab.focus();
    show(viewOf(tab));
    chosen(viewOf(tab));
  };

  tabs.forEach((tab, i) => {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", (event) => {
      const to: Readonly<Record<string, number>> = {
        ArrowRight: (i + 1) % tabs.length,
        ArrowLeft: (i - 1 + tabs.length) % tabs.length,
        Home: 0,
        End: tabs.length - 1,
      };
      const next = to[event.key];
      if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      choose(tabs[next]);
    });
  });
  return { views: tabs.map(viewOf), show };
}
