import { counted } from "../../i18n/counted.ts";
import type { SiteTable } from "../../publish/site-table.ts";
import type { Explorer } from "../explorer.ts";
import { writeCount } from "../../i18n/write-count.ts";
import type { ListedTable } from "./listed-tables.ts";

/** One table of the list: its title opens it, what it holds, and its numbers with their provenance as a second table. */
export function SiteTableLine({
  explorer,
  listed: { table, facts, found },
  done,
}: {
  readonly explorer: Explorer;
  readonly listed: ListedTable;
  readonly done: () => void;
}) {
  const { text, locale } = explorer;
  const { title, description, form, rows, years, licence, page } = table;
  const rowsOf = (count: number): string => counted(count, "row", text, writeCount(count, locale));
  const present = explorer.table.value?.site?.table;
  const isPresent = (one: SiteTable): boolean =>
    present?.dataset === one.dataset && present.file === one.file;
  const open = (one: SiteTable): void => {
    done();
    void explorer.openSite(one);
  };
  const mark = (one: SiteTable) => isPresent(one) && <strong>{text("explore.open.present")}</strong>;
  return (
    <li>
      <button
        type="button"
        class="explore-link"
        aria-current={isPresent(table) ? "true" : undefined}
        onClick={() => open(table)}
      >
        {title}
      </button>
      <span class="explore-facts">
        {mark(table)}
        {form !== "tidy" && <span>{text(`explore.open.form.${form}`)}</span>}
        <span>{rowsOf(rows)}</span>
        {years && <span>{[...new Set(years)].join("–")}</span>}
        {facts && (
          <button
            type="button"
            class="explore-link explore-link-light"
            aria-current={isPresent(facts) ? "true" : undefined}
            aria-label={text("explore.open.facts-of", { title, rows: rowsOf(facts.rows) })}
            onClick={() => open(facts)}
          >
            {text("explore.open.facts", { rows: rowsOf(facts.rows) })}
          </button>
        )}
        {facts && mark(facts)}
        <a href={licence.address}>{licence.name}</a>
        <a href={page} aria-label={text("explore.open.page", { title })}>
          {text("explore.open.about")}
        </a>
      </span>
      <p>{description}</p>
      {found.length > 0 && (
        <p>{text("explore.open.found-columns", { columns: found.join(text("explore.compute.between")) })}</p>
      )}
    </li>
  );
}
