import { element } from "./element.ts";
import { recordBody } from "./record-body.ts";
import { recordBehind } from "./record-store.ts";
import { textOf } from "./texts.ts";

/** Fills the view of records with those of the figure's table, once; a failure says so and is tried again. */
export function startRecordView(figure: HTMLElement): () => Promise<void> {
  const view = figure.querySelector<HTMLElement>('.figure-view[data-view="record"]');
  let filled = false;
  return async () => {
    if (!view || filled) return;
    filled = true;
    view.replaceChildren(element("p", { class: "figure-text" }, textOf("loading")));
    try {
      const opened = await Promise.all(numbersOf(figure).map(recordBehind));
      const records = opened.map((one) => element("li", { class: "record" }, recordBody(one)));
      view.replaceChildren(element("ul", { class: "records" }, ...records));
    } catch {
      filled = false;
      view.replaceChildren(element("p", { class: "figure-text", role: "alert" }, textOf("recordsFailed")));
    }
  };
}

/** One link for each row of the figure's table, in its order. */
function numbersOf(figure: HTMLElement): readonly HTMLAnchorElement[] {
  const links = figure.querySelectorAll<HTMLAnchorElement>('[data-view="table"] a.number[data-record]');
  const byRow = new Map<string, HTMLAnchorElement>();
  for (const link of links) {
    const row = link.dataset["record"] ?? "";
    if (!byRow.has(row)) byRow.set(row, link);
  }
  return [...byRow.values()];
}
