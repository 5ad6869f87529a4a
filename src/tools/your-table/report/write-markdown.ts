import { escapeCell, escapeMarkdown, list, pipeTable } from "../../../publish/markdown/syntax.ts";
import type { Tool } from "../tool.ts";
import type { Report, ReportedFinding } from "./report.ts";

/** The report to be read: what was found, by which arithmetic, and the table as typed. */
export function writeMarkdown(report: Report, text: Tool["text"]): string {
  const { title, table, date, summary, caution, findings, columns, unread, headers, rows } = report;
  const parts = [
    `# ${escapeMarkdown(title)}`,
    text("yourtable.report.of", { table: escapeMarkdown(table), date }),
    summary,
    ...(findings.length > 0 ? [caution] : []),
    ...findings.map((finding) => writeFinding(finding, text)),
    ...(unread.length > 0
      ? [
          `## ${text("yourtable.unread", { n: unread.length })}`,
          listed(unread.map(({ place, typed, why }) => text("yourtable.problem", { place, typed, why }))),
        ]
      : []),
    `## ${text("yourtable.columns")}`,
    listed(columns.map(({ name, holds }) => text("yourtable.report.column", { name, holds }))),
    `## ${text("yourtable.table")}`,
    pipeTable(cellsOf(headers), rows.map(cellsOf)),
  ];
  return parts.join("\n\n") + "\n";
}

function writeFinding({ title, where, checks, readings }: ReportedFinding, text: Tool["text"]): string {
  const arithmetic = checks.map(({ kindWords, arithmetic: written, verdictWords }) =>
    text("yourtable.report.check", { kind: kindWords, arithmetic: written, verdict: verdictWords }),
  );
  return [
    `## ${title}`,
    listed(arithmetic),
    escapeMarkdown(where),
    ...(readings?.length === 0 ? [text("yourtable.no-reading")] : []),
    ...(readings && readings.length > 0
      ? [text("yourtable.readings"), listed(readings.map(({ words }) => words))]
      : []),
  ].join("\n\n");
}

const cellsOf = (line: readonly string[]): readonly string[] => line.map(escapeCell);

const listed = (items: readonly string[]): string => list(items.map((item) => escapeMarkdown(item)));
