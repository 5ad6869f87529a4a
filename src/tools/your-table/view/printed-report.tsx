import { writeCount } from "../../../i18n/write-count.ts";
import { type Place, placeKey } from "../read/item.ts";
import { type Report, reportOf } from "../report/report.ts";
import type { Audit } from "../state/audit.ts";
import type { Tool } from "../tool.ts";
import { noteWords } from "../words/note-words.ts";
import { Legend } from "./legend.tsx";
import { MarkShape } from "./mark-shape.tsx";
import { today } from "./today.ts";
import { wholeNumbers } from "./whole-numbers.tsx";

/** Rows that are put on paper. */
const MOST_ROWS = 500;

type Props = { readonly tool: Tool; readonly audit: Audit };

/** The whole report for paper: every finding and the table, not only what the page shows. */
export function PrintedReport({ tool, audit }: Props) {
  const { text } = tool;
  const report = reportOf(audit, tool, today());
  const notes = tool.opened.peek()?.notes ?? [];
  return (
    <>
      <h2>{text("yourtable.report.of", { table: report.table, date: report.date })}</h2>
      <p class="yt-summary">{report.summary}</p>
      {report.findings.length > 0 && <p>{report.caution}</p>}
      {report.findings.map((finding) => (
        <PrintedFinding key={finding.number} finding={finding} text={text} />
      ))}
      {report.unread.length > 0 && (
        <>
          <h3>{text("yourtable.unread", { n: report.unread.length })}</h3>
          <ul>
            {report.unread.map((each) => (
              <li key={each.place}>{wholeNumbers(text("yourtable.problem", each))}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{text("yourtable.columns")}</h3>
      <ul>
        {report.columns.map((column, i) => (
          <li key={i}>{text("yourtable.report.column", column)}</li>
        ))}
      </ul>
      <h3>{text("yourtable.table")}</h3>
      {notes.map((note) => (
        <p key={note.key}>{noteWords(note, text)}</p>
      ))}
      <PrintedTable tool={tool} audit={audit} />
    </>
  );
}

function PrintedFinding({
  finding: { title, where, checks, readings },
  text,
}: {
  readonly finding: Report["findings"][number];
  readonly text: Tool["text"];
}) {
  return (
    <section class="yt-finding">
      <h3>{title}</h3>
      <ul>
        {checks.map(({ kindWords, arithmetic }, i) => (
          <li key={i}>
            <span class="yt-kind">{kindWords}</span>{" "}
            <span class="yt-arithmetic">{wholeNumbers(arithmetic)}</span>
          </li>
        ))}
      </ul>
      <p class="yt-places">{wholeNumbers(where)}</p>
      {readings && (
        <>
          <p>{text(readings.length > 0 ? "yourtable.readings" : "yourtable.no-reading")}</p>
          <ul class="yt-readings">
            {readings.map(({ words }) => (
              <li key={words}>{wholeNumbers(words)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function PrintedTable({ tool, audit: { work, marks } }: Props) {
  const { headers, rows } = work.sheet;
  const mark = (place: Place) => {
    const found = marks.get(placeKey(place));
    return (
      found && (
        <>
          {" "}
          <MarkShape {...found} />
        </>
      )
    );
  };
  const count = (n: number): string => writeCount(n, tool.locale);
  return (
    <>
      {rows.length > MOST_ROWS && (
        <p>{tool.text("yourtable.report.rows-cut", { shown: count(MOST_ROWS), rows: count(rows.length) })}</p>
      )}
      <table class="yt-sheet">
        <thead>
          <tr>
            <th scope="col">{tool.text("yourtable.row-number")}</th>
            {headers.map((header, column) => (
              <th key={column} scope="col">
                {header}
                {mark({ kind: "head", column })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((cells, row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {cells.map((cell, column) => (
                <td key={column}>
                  {wholeNumbers(cell)}
                  {mark({ kind: "cell", row, column })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend tool={tool} marks={marks} />
    </>
  );
}
