import { counted } from "../../../i18n/counted.ts";
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { Answer } from "../../engine-client.ts";
import type { Explorer } from "../../explorer.ts";
import { writtenColumns } from "../../table/written-column.ts";
import { writeCount } from "../../../i18n/write-count.ts";
import { citeView } from "../cite-view.ts";
import { askedForFile, fileColumns } from "../file-columns.ts";
import { useLeaving } from "../use-leaving.ts";
import { type Copied, type CopyFormat, copiedTable, copyFormats, copyLimit } from "./copied-table.ts";
import { CopyButton } from "./copy-button.tsx";

/** Copies the rows of this page, or those displayed up to a limit. */
export function CopyTable({ explorer }: { readonly explorer: Explorer }): JSX.Element | null {
  const { text } = explorer;
  const which = useSignal<"page" | "all">("page");
  const settled = useLeaving(explorer);
  if (settled === null) return null;
  const { leaving, describing } = settled;
  const { lines, rows, columns, available, start } = settled.answer;
  const said = (n: number): string => writeCount(n, explorer.locale);
  const all = Math.min(rows, copyLimit);
  const onePage = rows <= lines.length;
  const count = which.value === "page" || onePage ? lines.length : all;

  const content = async (format: CopyFormat): Promise<Copied> => {
    const { answer } = settled;
    const source = citeView(leaving, describing);
    const names = fileColumns(answer);
    const write = (taken: Pick<Answer, "columns" | "lines" | "origins" | "grouped">): Copied => {
      const written = writtenColumns(taken, leaving.table, 0, Infinity, Infinity, explorer);
      return copiedTable(written, taken, format, source);
    };
    if (count === lines.length && names.length === columns.length) return write(answer);
    const from = count === lines.length ? start : 0;
    const query = askedForFile(leaving.query, answer);
    const { values, origins } = await explorer.engine.values(query, names, from + count, null);
    const known = new Map(available.map((column) => [column.name, column]));
    return write({
      columns: names.flatMap((name) => known.get(name) ?? []),
      lines: Array.from({ length: count }, (_, r) => values.map((column) => column[from + r] ?? null)),
      origins: origins.slice(from),
      grouped: answer.grouped,
    });
  };

  return (
    <fieldset class="leave-part">
      <legend>{text("explore.leave.copy")}</legend>
      <div class="leave-line">
        {!onePage && (
          <select
            aria-label={text("explore.leave.copy.rows")}
            value={which.value}
            onChange={(event) => (which.value = event.currentTarget.value === "all" ? "all" : "page")}
          >
            <option value="page">{text("explore.leave.copy.page", { n: said(lines.length) })}</option>
            <option value="all">
              {rows > copyLimit
                ? text("explore.leave.copy.first", { n: said(copyLimit), all: said(rows) })
                : text("explore.leave.copy.all", { n: said(rows) })}
            </option>
          </select>
        )}
        {copyFormats.map((format) => (
          <CopyButton
            key={format}
            explorer={explorer}
            label={text(`explore.leave.copy.${format}`)}
            kinds={format === "html" ? "html" : "plain"}
            content={() => content(format)}
            done={() => text("explore.leave.copied.rows", { rows: counted(count, "row", text, said(count)) })}
          />
        ))}
      </div>
      {rows > copyLimit && which.value === "all" && (
        <p class="leave-said">{text("explore.leave.copy.limit", { n: said(copyLimit) })}</p>
      )}
    </fieldset>
  );
}
