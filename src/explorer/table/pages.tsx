import type { Explorer } from "../explorer.ts";
import { PAGE, pageOfLines, sayLines, startOfPage } from "./page-of-lines.ts";
import { writeCount } from "../../i18n/write-count.ts";

type Props = { readonly explorer: Explorer; readonly start: number; readonly rows: number };

/** Which lines are shown, and the ways to the others. */
export function Pages({ explorer, start, rows }: Props) {
  const { text, view, announce, locale } = explorer;
  const { first, last, page, pages } = pageOfLines(start, rows);
  const said = (from: number): string => sayLines(from, rows, explorer);
  const go = (to: number): void => {
    if (to === view.value.start) return;
    view.value = { ...view.value, start: to };
    announce(said(to));
  };
  if (rows === 0) return null;
  const label = text("explore.table.pages");
  if (pages === 1) return <p class="explore-pages">{said(start)}</p>;
  const button = (name: "first" | "previous" | "next" | "last", to: number, off: boolean) => (
    // Not disabled, which would lose the focus of whoever has just arrived at the end.
    <button type="button" aria-disabled={off} onClick={() => !off && go(to)}>
      {text(`explore.table.page.${name}`)}
    </button>
  );
  return (
    <nav class="explore-pages" aria-label={label}>
      {button("first", 0, first === 1)}
      {button("previous", Math.max(0, start - PAGE), first === 1)}
      <span>{said(start)}</span>
      {button("next", start + PAGE, last === rows)}
      {button("last", startOfPage(pages, rows), last === rows)}
      <label>
        {text("explore.table.page")}{" "}
        <input
          type="number"
          min={1}
          max={pages}
          value={page}
          onChange={(event) => go(startOfPage(event.currentTarget.valueAsNumber, rows))}
        />{" "}
        {text("explore.table.of-pages", { n: writeCount(pages, locale) })}
      </label>
    </nav>
  );
}
