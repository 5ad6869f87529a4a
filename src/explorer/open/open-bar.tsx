import type { Explorer } from "../explorer.ts";
import { countIn } from "./count-in.ts";

/** One line: the table that is open, what it is, and the way to another. */
export function OpenBar({ explorer, choose }: { readonly explorer: Explorer; readonly choose: () => void }) {
  const { text, locale } = explorer;
  const table = explorer.table.value;
  if (!table) return null;
  const site = table.site?.table;
  return (
    <div class="explore-open-bar">
      <h2>{table.title}</h2>
      <p>
        {site && <span>{site.datasetTitle}</span>}
        <span>{text("explore.open.rows", { rows: countIn(locale, table.rows) })}</span>
        {site?.years && <span>{[...new Set(site.years)].join("–")}</span>}
        {site && <a href={site.licence.address}>{site.licence.name}</a>}
        {site && <a href={site.page}>{text("explore.open.about")}</a>}
        {!site && <span>{text("explore.open.stays")}</span>}
      </p>
      <button type="button" onClick={choose}>
        {text("explore.open.choose-other")}
      </button>
    </div>
  );
}
