import type { Cell } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import type { SiteRecord } from "./site-record.ts";
import type { WrittenColumn } from "./written-column.ts";

type Props = {
  readonly explorer: Explorer;
  readonly written: WrittenColumn;
  readonly cell: Cell;
  readonly record: SiteRecord | null;
  /** Whether it names its line. */
  readonly isHead: boolean;
};

/** On paper such a word, an id or an address, is broken, so that the columns find room. */
const LONG_WORD = /[!-~]{21}/;

/** One value: a number with a record leads to it and bears its mark, as everywhere on the site. */
export function ValueCell({ explorer, written, cell, record, isHead }: Props) {
  const link = record?.isEstimate ? record : null;
  const said = written.write(cell, record?.id ?? null) ?? (link ? "–" : null);
  const name = written.isNumber ? "number-cell" : LONG_WORD.test(said ?? "") ? "long-word" : undefined;
  if (said === null) return <Missing explorer={explorer} isHead={isHead} name={name} />;
  const content = link ? <RecordLink explorer={explorer} said={said} record={link} /> : said;
  return isHead ? (
    <th scope="row" class={name}>
      {content}
    </th>
  ) : (
    <td class={name}>{content}</td>
  );
}

type MissingProps = Pick<Props, "explorer" | "isHead"> & { readonly name: string | undefined };

function Missing({ explorer, isHead, name = "" }: MissingProps) {
  const Tag = isHead ? "th" : "td";
  return (
    <Tag scope={isHead ? "row" : undefined} class={`missing ${name}`}>
      {"–"}
      <span class="visually-hidden">{explorer.text("explore.table.missing")}</span>
    </Tag>
  );
}

type LinkProps = { readonly explorer: Explorer; readonly said: string; readonly record: SiteRecord };

function RecordLink({ explorer, said, record }: LinkProps) {
  const { id, href, status, mark, isContext } = record;
  return (
    <a
      class="number whole"
      href={href}
      data-record={id}
      data-status={status}
      data-in-finding={mark === "finding" ? "" : undefined}
      data-context={isContext ? "" : undefined}
    >
      {said}
      {mark && <span class="visually-hidden">{explorer.text(`explore.table.aside.${mark}`)}</span>}
    </a>
  );
}
