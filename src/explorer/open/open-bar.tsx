import { counted } from "../../i18n/counted.ts";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Explorer } from "../explorer.ts";
import { writeCount } from "../../i18n/write-count.ts";

/** One line: the table that is open, what it is, and the way to another. */
export function OpenBar({
  explorer,
  choose,
  isChosen,
}: {
  readonly explorer: Explorer;
  readonly choose: () => void;
  /** Whether the reader chose the table on this page: its name takes the focus that the list had. */
  readonly isChosen: RefObject<boolean>;
}) {
  const { text, locale } = explorer;
  const heading = useRef<HTMLHeadingElement>(null);
  const table = explorer.table.value;
  useEffect(() => {
    if (isChosen.current && document.activeElement === document.body) heading.current?.focus();
    isChosen.current = false;
  }, [table, isChosen]);
  if (!table) return null;
  const site = table.site?.table;
  return (
    <div class="explore-open-bar">
      <h2 ref={heading} tabIndex={-1}>
        {table.title}
      </h2>
      <p>
        {site && <span>{site.datasetTitle}</span>}
        <span>{counted(table.rows, "row", text, writeCount(table.rows, locale))}</span>
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
