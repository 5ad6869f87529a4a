import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { SiteTable } from "../../publish/site-table.ts";
import type { Explorer } from "../explorer.ts";
import { countIn } from "./count-in.ts";
import { listedTables } from "./listed-tables.ts";

type Props = { readonly explorer: Explorer; readonly done: () => void };

/** The site's tables by dataset, with a search; a table's title opens it. */
export function SiteTables({ explorer, done }: Props) {
  const { text, tables, locale } = explorer;
  const search = useSignal("");
  const ids = useId();
  const kinds = listedTables(tables, search.value);
  const n = kinds.flatMap(({ datasets }) => datasets).reduce((sum, { tables: some }) => sum + some.length, 0);
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
            : text("explore.open.found", { n: countIn(locale, n), all: countIn(locale, tables.length) })}
        </output>
      </p>
      {kinds.map(({ kind, datasets }) => (
        <section key={kind} aria-labelledby={`${ids}-${kind}`}>
          <h4 id={`${ids}-${kind}`}>{text(`explore.open.kind.${kind}`)}</h4>
          {datasets.map(({ title, tables: some }) => (
            <div class="explore-dataset" key={title}>
              <h5>{title}</h5>
              <ul>
                {some.map((table) => (
                  <SiteTableLine
                    key={`${table.dataset}/${table.file}`}
                    table={table}
                    explorer={explorer}
                    done={done}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </section>
  );
}

function SiteTableLine({ table, explorer, done }: Props & { readonly table: SiteTable }) {
  const { text, locale } = explorer;
  const { title, description, form, rows, years, licence, page } = table;
  const present = explorer.table.value?.site?.table;
  const isPresent = present?.dataset === table.dataset && present.file === table.file;
  const open = (): void => {
    done();
    void explorer.openSite(table);
  };
  return (
    <li aria-current={isPresent ? "true" : undefined}>
      <button type="button" class="explore-link" onClick={open}>
        {title}
      </button>
      <span class="explore-facts">
        {isPresent && <strong>{text("explore.open.present")}</strong>}
        <span>{text(`explore.open.form.${form}`)}</span>
        <span>{text("explore.open.rows", { rows: countIn(locale, rows) })}</span>
        {years && <span>{[...new Set(years)].join("–")}</span>}
        <a href={licence.address}>{licence.name}</a>
        <a href={page} aria-label={text("explore.open.page", { title })}>
          {text("explore.open.about")}
        </a>
      </span>
      <p>{description}</p>
    </li>
  );
}
