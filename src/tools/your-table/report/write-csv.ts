import { csvFormatRows } from "d3-dsv";
import { byteOrderMark } from "../../../publish/byte-order-mark.ts";
import type { Tool } from "../tool.ts";
import { plainCell } from "./plain-cell.ts";
import type { Report } from "./report.ts";

/** Every check in a line, for a spreadsheet; then the cells that could not be read. What was not checked comes first. */
export function writeCsv(report: Report, text: Tool["text"]): string {
  const head = (["finding", "kind", "verdict", "arithmetic", "numbers", "readings"] as const).map((name) =>
    text(`yourtable.report.${name}`),
  );
  const lines = report.checks.map((check) => [
    check.finding === null ? "" : String(check.finding),
    check.kindWords,
    check.verdictWords,
    check.arithmetic,
    check.numbers.map(({ place, typed }) => text("yourtable.report.number", { place, typed })).join("; "),
    (report.findings.find(({ number }) => number === check.finding)?.readings ?? [])
      .map(({ words }) => words)
      .join(" "),
  ]);
  const left =
    report.rowsLeft === null ? [] : [["", text("yourtable.report.rows"), report.rowsLeft, "", "", ""]];
  const unread = report.unread.map(({ place, typed, why }) => [
    "",
    text("yourtable.report.unread"),
    why,
    "",
    text("yourtable.report.number", { place, typed }),
    "",
  ]);
  return (
    byteOrderMark +
    csvFormatRows([head, ...left, ...lines, ...unread].map((cells) => cells.map(plainCell))) +
    "\n"
  );
}
