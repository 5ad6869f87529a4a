import { useSignal } from "@preact/signals";
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import { writeCount } from "../../../i18n/write-count.ts";
import { standingMarks } from "../findings/marks.ts";
import { placeKey } from "../read/item.ts";
import { addRow, checkedRows } from "../read/sheet.ts";
import type { Work } from "../read/work.ts";
import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { widthsOf } from "./column-widths.ts";
import { Legend } from "./legend.tsx";
import { Pages } from "./pages.tsx";
import { SheetHead } from "./sheet-head.tsx";
import { SheetRow } from "./sheet-row.tsx";
import { Sight } from "./sight.tsx";
import { tableName } from "../words/table-name.ts";
import { useEdits, withSheet } from "./use-edits.ts";

/** Rows on a page. */
const PAGE = 50;
const NONE: Audit["marks"] = new Map();

type Props = {
  readonly tool: Tool;
  readonly work: Work;
  /** Null while the first checks are made. */
  readonly audit: Audit | null;
};

/** The table itself, typed into as it stands. */
export function SheetTable({ tool, work, audit }: Props) {
  const { text, locale } = tool;
  const { sheet, roles } = work;
  // Another table may have the same name.
  const origin = tool.opened.value;
  const start = useSignal(0);
  const cell = useSignal<{ readonly row: number; readonly column: number } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const heading = useId();
  const last = Math.max(0, Math.floor((sheet.rows.length - 1) / PAGE) * PAGE);
  const from = Math.min(start.value, last);
  useEffect(() => {
    start.value = 0;
    cell.value = null;
  }, [origin, start, cell]);
  const { onEdit, onRemove } = useEdits(tool, table, adder);
  const widths = useMemo(() => widthsOf(sheet.headers, sheet.rows.slice(from, from + PAGE)), [sheet, from]);
  const marks = useMemo(
    () => (audit ? standingMarks(audit.marks, audit.work.sheet, sheet) : NONE),
    [audit, sheet],
  );
  const active = cell.value && cell.value.row < sheet.rows.length ? cell.value : null;
  return (
    <section class="yt-table" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {text("yourtable.table")}
      </h2>
      <p class="yt-note">
        {text("yourtable.table-what")} <a href="#yt-findings">{text("yourtable.skip-table")}</a>
      </p>
      {sheet.rows.length > checkedRows && (
        <p class="yt-warning">
          {text("yourtable.too-long", {
            rows: writeCount(sheet.rows.length, locale),
            checked: writeCount(checkedRows, locale),
          })}
        </p>
      )}
      <Sight tool={tool} name={tableName(sheet, text)}>
        <table
          class="yt-sheet"
          ref={table}
          onFocusIn={({ target }) => {
            const { row, column } = (target as HTMLElement).dataset;
            if (row !== undefined) cell.value = { row: Number(row), column: Number(column) };
          }}
        >
          <SheetHead tool={tool} work={work} marks={marks} />
          <tbody>
            {sheet.rows.slice(from, from + PAGE).map((cells, i) => {
              const row = from + i;
              const found = cells.map(
                (_, column) => marks.get(placeKey({ kind: "cell", row, column })) ?? null,
              );
              return (
                <SheetRow
                  key={row}
                  tool={tool}
                  row={row}
                  cells={cells}
                  headers={sheet.headers}
                  roles={roles}
                  widths={widths.shared}
                  marks={JSON.stringify(found)}
                  onEdit={onEdit}
                  onPaste={tool.pasteAt}
                  onRemove={onRemove}
                />
              );
            })}
          </tbody>
        </table>
      </Sight>
      <Legend tool={tool} marks={marks} />
      <div class="yt-table-tools">
        <button
          ref={adder}
          type="button"
          onClick={() => tool.change((present) => withSheet(present, addRow(present.sheet)))}
        >
          {text("yourtable.add-row")}
        </button>
        {active && (
          <button
            type="button"
            aria-keyshortcuts="Alt+Delete"
            onClick={() => onRemove(active.row, active.column)}
          >
            {text("yourtable.remove-row", { row: active.row + 1 })}
          </button>
        )}
        <Pages tool={tool} from={from} size={PAGE} rows={sheet.rows.length} go={(to) => (start.value = to)} />
      </div>
    </section>
  );
}
