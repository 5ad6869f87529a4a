import { csvFormatRows } from "d3-dsv";
import { printedArithmetic } from "../../data/outcome-words.ts";
import { plain, writeText } from "../../data/write-number.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { byteOrderMark } from "../byte-order-mark.ts";
import type { PublishedFile } from "../figure-files.ts";
import { datasetOf, recordsIn, rowOf } from "../site.ts";
import { textCell } from "../spreadsheet-cell.ts";
import { type AuditColumn, auditColumns } from "./audit-columns.ts";
import { documentName } from "./document-name.ts";
import { type Finding, findings, titleOfFinding } from "./findings.ts";
import { type CheckResult, auditedDatasets, checkResults } from "./results.ts";

/** Endings of the files of the audit: `/audit/checks.<ending>`. */
export const auditEndings = ["csv", "json"] as const;
export type AuditEnding = (typeof auditEndings)[number];

export function auditFile(ending: AuditEnding, locale: Locale): PublishedFile {
  return ending === "csv"
    ? { body: auditCsv(locale), mediaType: "text/csv" }
    : { body: `${JSON.stringify(auditJson(locale), null, 1)}\n`, mediaType: "application/json" };
}

/** Every check, one a line. Begins with a byte order mark, because its arithmetic is read in spreadsheets. */
export function auditCsv(locale: Locale): string {
  const lines = checkResults(locale).map((result) => {
    const cells = cellsOf(result, locale);
    return auditColumns.map((column) => textCell(cells[column]));
  });
  return `${byteOrderMark}${csvFormatRows([[...auditColumns], ...lines])}\n`;
}

/** Every check and every finding, with the documents and their versions. */
export function auditJson(locale: Locale) {
  return {
    title: message(locale, "audit.title"),
    language: locale,
    documents: auditedDatasets().map(({ name, descriptor }) => ({
      dataset: name,
      name: documentName(name, locale),
      version: descriptor.version,
    })),
    findings: findings().map((finding) => findingOf(finding, locale)),
    checks: checkResults(locale).map((result) => ({
      ...cellsOf(result, locale),
      rows: result.rows,
      figures: result.figures,
    })),
  };
}

function cellsOf(result: CheckResult, locale: Locale): Readonly<Record<AuditColumn, string>> {
  const { words } = result;
  const read = words.read ?? words;
  return {
    dataset: result.dataset,
    check: result.id,
    kind: result.kind,
    kind_label: words.kind,
    rows: result.rows.join(" "),
    verdict_printed: result.printed,
    verdict_printed_label: words.said,
    arithmetic_printed: printedArithmetic(words, locale),
    verdict_read: result.read,
    verdict_read_label: read.said,
    arithmetic_read: read.arithmetic === words.arithmetic ? "" : read.arithmetic,
    finding: result.finding,
    severity: result.severity,
    figures: result.figures.join(" "),
  };
}

function findingOf(finding: Finding, locale: Locale) {
  const { id, dataset, severity, rows, checks, candidates } = finding;
  const text = (both: Both): string => plain(writeText(both[locale], rowOf, locale));
  const records = recordsIn(dataset, locale);
  return {
    id,
    dataset,
    version: datasetOf(dataset).descriptor.version,
    severity,
    title: titleOfFinding(finding, locale),
    what: text(finding.what),
    numbers: rows.map((row) => ({
      id: row,
      label: records.get(row)?.label,
      as_printed: rowOf(row).asPrinted,
      where: records.get(row)?.where,
      used: records.get(row)?.value,
      status: rowOf(row).status,
    })),
    checks,
    readings: candidates.map((candidate) => ({
      reading: text(candidate.reading),
      for: text(candidate.for),
      against: text(candidate.against),
    })),
    handling: text(finding.handling),
  };
}
