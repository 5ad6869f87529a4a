import { counted } from "../../i18n/counted.ts";
import type { JSX } from "preact";
import type { Explorer } from "../explorer.ts";
import { rowCount } from "./describe/row-count.ts";
import type { DownloadChoice } from "./download-state.ts";
import { fileColumns } from "./file-columns.ts";
import { needsLabels } from "./files/label-columns.ts";
import { describingOf } from "./leaving-of.ts";

type RowsOf = DownloadChoice["rows"];

/** Which rows leave, how many columns they have, and what stands beside those shown. */
export function DownloadRows(props: {
  readonly explorer: Explorer;
  readonly rows: RowsOf;
  readonly set: (rows: RowsOf) => void;
}): JSX.Element | null {
  const { answer } = props.explorer.shown.value;
  if (answer === null) return null;
  const describing = describingOf(props.explorer);
  const { of } = answer;
  const { text, table } = props.explorer;
  const named = new Set(fileColumns(answer));
  const counts = { displayed: answer, full: { rows: of, matched: of, of, grouped: false } };
  const leave = answer.available.filter(({ name }) => named.has(name));
  const labels = leave.filter((column) => needsLabels(column, leave)).length;
  const columns = { displayed: answer.columns.length, full: table.value?.columns.length ?? 0 };
  const beside = leave.length + labels - answer.columns.length;
  return (
    <>
      <div class="leave-rows" role="radiogroup" aria-label={text("explore.leave.download.rows")}>
        {(["displayed", "full"] as const).map((rows) => (
          <label key={rows}>
            <input
              type="radio"
              name="leave-rows"
              checked={props.rows === rows}
              onChange={() => props.set(rows)}
            />{" "}
            {text(`explore.leave.download.${rows}`, {
              rows: rowCount(counts[rows], describing),
              columns: counted(columns[rows], "column", text),
            })}
            {rows === "displayed" &&
              beside > 0 &&
              text("explore.leave.download.beside", { n: String(answer.columns.length + beside) })}
          </label>
        ))}
      </div>
      {props.rows === "displayed" && leave.length > answer.columns.length && (
        <p class="leave-said">{text("explore.leave.download.statuses")}</p>
      )}
      {props.rows === "displayed" && labels > 0 && (
        <p class="leave-said">{text("explore.leave.download.labels")}</p>
      )}
    </>
  );
}
