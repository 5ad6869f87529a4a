import { counted } from "../../i18n/counted.ts";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { columnTitle } from "../../query/column.ts";
import type { Answer } from "../engine-client.ts";
import type { OpenTable } from "../explorer.ts";
import { HeaderCell } from "./header-cell.tsx";
import { Lines } from "./lines.tsx";
import { MarksKey } from "./marks-key.tsx";
import { PageBox } from "./page-box.tsx";
import { sayLines } from "./page-of-lines.ts";
import { Sight } from "./sight.tsx";
import { SummaryCell } from "./summary-cell.tsx";
import { COLUMNS, type TableState, widthOf } from "./table-state.ts";
import { writeCount } from "../../i18n/write-count.ts";
import { writtenColumns } from "./written-column.ts";

const LINE_COLUMN = 56;
/** Columns printed at most; explore-print.css leaves out those beyond. */
const ON_PAPER = 12;

/** On a phone the first column leaves room for the others. */
const firstMost = (): number => (matchMedia("(max-width: 40rem)").matches ? 128 : Infinity);

type Props = { readonly state: TableState; readonly table: OpenTable; readonly answer: Answer };

/** A page of the answer in a region that scrolls by itself; its head and its first column stay in sight. */
export function Grid({ state, table, answer }: Props) {
  const { explorer } = state;
  const { locale, text } = explorer;
  const region = useRef<HTMLDivElement>(null);
  const first = state.firstColumn.value;
  const columns = useMemo(
    () => writtenColumns(answer, table, first, COLUMNS, firstMost(), explorer),
    [answer, table, first, explorer],
  );
  useLayoutEffect(() => {
    state.widths.value = Object.fromEntries(columns.map(({ column, width }) => [column.name, width]));
  }, [state, columns]);
  useLayoutEffect(() => {
    if (region.current) region.current.scrollTop = 0;
  }, [answer.start]);
  const values = {
    title: table.title,
    n: writeCount(answer.matched, locale),
    rows: counted(answer.of, "row", text, writeCount(answer.of, locale)),
    lines: counted(answer.rows, "line", text, writeCount(answer.rows, locale)),
  };
  const caption = text(answer.grouped ? "explore.table.caption.groups" : "explore.table.caption", values);
  const now = columns.map(({ column, width }) => widthOf(state, column.name) || width);
  // The same list until a width is another.
  const widths = useMemo(() => now, [now.join()]);
  const total = widths.reduce((sum, width) => sum + width, LINE_COLUMN);
  return (
    <>
      <Sight explorer={explorer} region={region} widths={widths} before={LINE_COLUMN}>
        <div class="explore-scroll" role="region" tabIndex={0} aria-label={caption} ref={region}>
          <table
            class={answer.columns.length > ON_PAPER ? "explore-grid wide" : "explore-grid"}
            aria-rowcount={answer.rows + 1}
            style={{ width: `${total}px` }}
          >
            <caption>
              <span>{caption}</span>
              {answer.columns.length > ON_PAPER && (
                <span class="on-paper">
                  {text("explore.table.on-paper", { shown: ON_PAPER, n: answer.columns.length })}
                </span>
              )}
              {answer.lines.length < answer.rows && (
                <span class="on-paper">
                  {text("explore.table.page-on-paper", {
                    lines: sayLines(answer.start, answer.rows, explorer),
                  })}
                </span>
              )}
            </caption>
            <colgroup>
              <col style={{ width: `${LINE_COLUMN}px` }} />
              {columns.map(({ column }, i) => (
                <col key={column.name} style={{ width: `${widths[i] ?? 0}px` }} />
              ))}
            </colgroup>
            <thead>
              <tr aria-rowindex={1}>
                <PageBox state={state} answer={answer} />
                {columns.map((written) => (
                  <HeaderCell key={written.column.name} state={state} written={written} />
                ))}
              </tr>
              {state.summaries.on.value && !answer.grouped && (
                <tr class="summaries">
                  <th scope="row" class="line-cell">
                    <span class="visually-hidden">{text("explore.table.summaries")}</span>
                  </th>
                  {columns.map(({ column, write }) => (
                    <SummaryCell
                      key={column.name}
                      state={state}
                      column={column}
                      title={columnTitle(column)}
                      write={write}
                    />
                  ))}
                </tr>
              )}
            </thead>
            <Lines state={state} answer={answer} columns={columns} />
          </table>
        </div>
      </Sight>
      <MarksKey explorer={explorer} answer={answer} columns={columns} />
    </>
  );
}
