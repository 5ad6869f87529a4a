import type { JSX } from "preact";
import type { Explorer } from "../explorer.ts";
import { bibtexOfView, citeView } from "./cite-view.ts";
import { CopyButton } from "./copy/copy-button.tsx";
import { datasetteLite } from "./datasette-lite.ts";
import { useLeaving } from "./use-leaving.ts";

const plain = (text: string): Promise<{ plain: string; html: null }> =>
  Promise.resolve({ plain: text, html: null });

/** Characters of an address beyond which some hosts refuse it. */
const LONG = 8_000;

/** The view as a reference and as a link, and the way to its table in Datasette Lite. */
export function Cite({ explorer }: { readonly explorer: Explorer }): JSX.Element | null {
  const { text } = explorer;
  const settled = useLeaving(explorer);
  if (settled === null) return null;
  const { leaving, describing } = settled;
  const citation = citeView(leaving, describing);
  const [before = "", after = ""] = citation.split(leaving.address);
  const site = leaving.table.site?.table;
  const lite = site ? datasetteLite(new URL(site.csv, location.href).href) : null;
  const button = (label: string, copied: () => string): JSX.Element => (
    <CopyButton explorer={explorer} label={label} kinds="plain" content={() => plain(copied())} />
  );
  return (
    <fieldset class="leave-part leave-cite">
      <legend>{text("explore.leave.cite")}</legend>
      <p class="leave-citation">
        {before}
        <a class="leave-address" href={leaving.address}>
          {leaving.address}
        </a>
        {after}
      </p>
      <div class="leave-line">
        {button(text("explore.leave.link"), () => leaving.address)}
        {button(text("explore.leave.cite.copy"), () => citation)}
        {button(text("explore.leave.cite.bibtex"), () => bibtexOfView(leaving, describing))}
      </div>
      {leaving.address.length > LONG && <p class="leave-said">{text("explore.leave.link.long")}</p>}
      {!site && <p class="leave-said">{text("explore.leave.link.own")}</p>}
      {lite && (
        <p class="leave-outside">
          <a href={lite} rel="noopener">
            {text("explore.leave.datasette")}
          </a>
        </p>
      )}
    </fieldset>
  );
}
