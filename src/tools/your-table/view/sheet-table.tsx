import { useSignal } from "@preact/signals";
import { useCallback, useEffect, useId, useMemo } from "preact/hooks";
import { writeCount } from "../../../explorer/table/write-count.ts";
import { readText } from "../../../query/read/read-text.ts";
import { placeKey } from "../read/item.ts";
import { addRow, checkedRows, pasteCells, setCell } from "../read/sheet.ts";
import type { Work } from "../read/work.ts";
import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { Legend } from "./legend.tsx";
import { MarkSign } from "./mark-sign.tsx";
import { Pages } from "./pages.tsx";
import { SheetRow } from "./sheet-row.tsx";

/** Rows on a page. */
const PAGE = 50;

/** The table itself, typed into as it stands. */
export function SheetTable({
  tool,
  work,
  audit,
}: {
  readonly tool: Tool;
  readonly work: Work;
  readonly audit: Audit;
}) {
  const { text, locale } = tool;
  const { sheet, roles } = work;
  const start = useSignal(0);
  const heading = useId();
  const last = Math.max(0, Math.floor((sheet.rows.length - 1) / PAGE) * PAGE);
  const from = Math.min(start.value, last);
  useEffect(() => void (start.value = 0), [sheet.name, start]);
  const onEdit = useCallback(
    (row: number, column: number, cell: string) =>
      tool.change(
        (present) => withSheet(present, setCell(present.sheet, row, column, cell)),
        `cell ${row} ${column}`,
      ),
    [tool],
  );
  const onPaste = useCallback(
    (row: number, column: number, pasted: string) => {
      const { raw } = readText(pasted, { name: "", delimiter: "\t", header: false }, () => undefined);
      if (!raw) return;
      const cells = Array.from({ length: raw.rows }, (_, r) => raw.data.map((each) => each[r] ?? ""));
      tool.change((present) => withSheet(present, pasteCells(present.sheet, row, column, cells)));
      tool.announce(text("yourtable.pasted-cells", { rows: raw.rows, columns: raw.data.length }));
    },
    [tool, text],
  );
  const widths = useMemo(() => widthsOf(sheet.headers, sheet.rows.slice(from, from + PAGE)), [sheet, from]);
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
      <div class="table-scroll" role="region" aria-label={sheet.name} tabIndex={0}>
        <table class="yt-sheet">
          <thead>
            <tr>
              <th scope="col" class="yt-row-number">
                {text("yourtable.row-number")}
              </th>
              {sheet.headers.map((header, column) => {
                const mark = audit.marks.get(placeKey({ kind: "head", column }));
                return (
                  <th key={column} scope="col" class={isWords(roles[column]) ? undefined : "number-cell"}>
                    {header}
                    {mark && <MarkSign tool={tool} mark={mark} id={`yt-mark-head-${column}`} />}
                    <span class="yt-role">{text(`yourtable.role.${roles[column] ?? "ignore"}`)}</span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.slice(from, from + PAGE).map((cells, i) => {
              const row = from + i;
              const marks = cells.map(
                (_, column) => audit.marks.get(placeKey({ kind: "cell", row, column })) ?? null,
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
                  marks={JSON.stringify(marks)}
                  onEdit={onEdit}
                  onPaste={onPaste}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <Legend tool={tool} audit={audit} />
      <div class="yt-table-tools">
        <button
          type="button"
          onClick={() => tool.change((present) => withSheet(present, addRow(present.sheet)))}
        >
          {text("yourtable.add-row")}
        </button>
        <Pages tool={tool} from={from} size={PAGE} rows={sheet.rows.length} go={(to) => (start.value = to)} />
      </div>
    </section>
  );
}

function withSheet(work: Work, sheet: Work["sheet"]): Work {
  return sheet === work.sheet ? work : { ...work, sheet };
}

function isWords(role: string | undefined): boolean {
  return role === undefined || ["label", "group", "ignore"].includes(role);
}

const known = new Map<string, readonly number[]>();

/** Widths in characters; the same list for the same widths, so that rows need not be drawn anew. Han characters take two. */
function widthsOf(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): { readonly shared: readonly number[] } {
  const wide = (cell: string): number => cell.length + (cell.match(/[\u2e80-\uffef]/g)?.length ?? 0);
  const widths = headers.map((_, column) =>
    Math.min(30, Math.max(6, ...rows.map((row) => wide(row[column] ?? "") + 2))),
  );
  const key = widths.join(",");
  const shared = known.get(key) ?? widths;
  known.set(key, shared);
  return { shared };
}
