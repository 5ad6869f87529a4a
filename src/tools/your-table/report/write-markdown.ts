import type { Tool } from "../tool.ts";
import { plainCell } from "./plain-cell.ts";
import type { Report, ReportedFinding } from "./report.ts";

/** The report to be read: what was found, by which arithmetic, and the table as typed. */
export function writeMarkdown(report: Report, text: Tool["text"]): string {
  const { title, table, date, summary, caution, findings, columns, unread, headers, rows } = report;
  const parts = [
    `# ${inLine(title)}`,
    text("yourtable.report.of", { table: inLine(table), date }),
    summary,
    ...(findings.length > 0 ? [caution] : []),
    ...findings.map((finding) => writeFinding(finding, text)),
    ...(unread.length > 0
      ? [
          `## ${text("yourtable.unread", { n: unread.length })}`,
          list(unread.map(({ place, typed, why }) => text("yourtable.problem", { place, typed, why }))),
        ]
      : []),
    `## ${text("yourtable.columns")}`,
    list(columns.map(({ name, holds }) => text("yourtable.report.column", { name, holds }))),
    `## ${text("yourtable.table")}`,
    asTable(headers, rows),
  ];
  return parts.join("\n\n") + "\n";
}

function writeFinding({ title, checks, readings }: ReportedFinding, text: Tool["text"]): string {
  const arithmetic = checks.map(({ kindWords, arithmetic: written, verdictWords }) =>
    text("yourtable.report.check", { kind: kindWords, arithmetic: written, verdict: verdictWords }),
  );
  return [
    `## ${title}`,
    list(arithmetic),
    ...(readings.length === 0
      ? [text("yourtable.no-reading")]
      : [text("yourtable.readings"), list(readings.map(({ words }) => words))]),
  ].join("\n\n");
}

function asTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => inLine(plainCell(cell))).join(" | ")} |`;
  return [line(headers), `|${" --- |".repeat(headers.length)}`, ...rows.map(line)].join("\n");
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${inLine(item)}`).join("\n");
}

/** A text that keeps to its line and shows its marks as they are. */
function inLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]|~<>#]/g, "\\$&")
    .replaceAll("&", "&amp;");
}
