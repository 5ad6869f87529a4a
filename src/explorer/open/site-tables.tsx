import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Explorer } from "../explorer.ts";
import { writeCount } from "../../i18n/write-count.ts";
import { listedTables } from "./listed-tables.ts";
import { SiteTableLine } from "./site-table-line.tsx";

type Props = { readonly explorer: Explorer; readonly done: () => void };

/** The site's tables by dataset, with a search; a table's title opens it. */
export function SiteTables({ explorer, done }: Props) {
  const { text, tables, locale } = explorer;
  const search = useSignal("");
  const ids = useId();
  const kinds = listedTables(tables, search.value);
  const size = (listed: typeof kinds): number =>
    listed.flatMap(({ datasets }) => datasets).reduce((sum, { tables: some }) => sum + some.length, 0);
  const n = size(kinds);
  return (
    <section class="explore-site" aria-labelledby={ids}>
      <h3 id={ids}>{text("explore.open.site")}</h3>
      <p class="explore-site-search">
        <label for={`${ids}-search`}>{text("explore.open.search")}</label>
        <input
          id={`${ids}-search`}
          type="search"
          autocomplete="off"
          value={search.value}
          onInput={(event) => (search.value = event.currentTarget.value)}
        />
        <output>
          {n === 0
            ? text("explore.open.none")
            : text("explore.open.found", {
                n: writeCount(n, locale),
                all: writeCount(size(listedTables(tables, "")), locale),
              })}
        </output>
      </p>
      {kinds.map(({ kind, datasets }) => (
        <section key={kind} aria-labelledby={`${ids}-${kind}`}>
          <h4 id={`${ids}-${kind}`}>{text(`explore.open.kind.${kind}`)}</h4>
          {datasets.map(({ dataset, title, tables: some }) => (
            <div class="explore-dataset" key={dataset}>
              <h5>{title}</h5>
              <ul>
                {some.map((listed) => (
                  <SiteTableLine key={listed.table.file} explorer={explorer} listed={listed} done={done} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </section>
  );
}
