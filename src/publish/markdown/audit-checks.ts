import { betweenReadings, printedArithmetic } from "../../data/outcome-words.ts";
import { message } from "../../i18n/messages.ts";
import { findings, titleOfFinding } from "../audit/findings.ts";
import { type CheckResult, checkResults } from "../audit/results.ts";
import { isSlip } from "../audit/tally.ts";
import { rowOf } from "../site.ts";
import type { RecordLinks } from "./record-links.ts";
import { escapeMarkdown, list, pipeTable } from "./syntax.ts";

/** One check written out: the arithmetic and its verdict as printed and, where that differs, as read. */
export function outcomeMarkdown({ words }: CheckResult, links: RecordLinks): string {
  const { locale } = links;
  const colon = message(locale, "punctuation.colon");
  const stop = message(locale, "punctuation.stop") + message(locale, "punctuation.space");
  const said = [
    [`${words.arithmetic}${colon}${words.said}`, words.slip].filter(Boolean).join(stop),
    words.read &&
      `${message(locale, "record.as-read")}${colon}${words.read.arithmetic}${colon}${words.read.said}`,
  ];
  return escapeMarkdown(said.filter(Boolean).join(betweenReadings(words, locale)));
}

/** The name of a check, a link to the number to open first. */
const labelled = ({ row, name }: CheckResult, links: RecordLinks): string => links.link(rowOf(row), name);

/** Slips of the last digit, which are no findings. */
export function slipsMarkdown(links: RecordLinks): string {
  const { locale } = links;
  const slips = checkResults(locale).filter(isSlip);
  return [
    `### ${escapeMarkdown(message(locale, "audit.rounding") + message(locale, "mark.aside", { word: String(slips.length) }))}`,
    escapeMarkdown(message(locale, "audit.rounding-lead")),
    list(
      slips.map(
        (result) =>
          `${labelled(result, links)}${message(locale, "punctuation.colon")}${outcomeMarkdown(result, links)}`,
      ),
    ),
  ].join("\n\n");
}

/** Every check of the site as a table. */
export function checksMarkdown(links: RecordLinks): string {
  const { locale } = links;
  const titles = new Map(findings().map((finding) => [finding.id, titleOfFinding(finding, locale)]));
  const columns = ["check", "kind", "arithmetic", "as-printed", "as-read", "finding"] as const;
  return pipeTable(
    columns.map((column) => escapeMarkdown(message(locale, `audit.${column}`))),
    checkResults(locale).map((result) => {
      const { words, finding } = result;
      const read = words.read?.arithmetic === words.arithmetic ? undefined : words.read?.arithmetic;
      const arithmetic = [
        printedArithmetic(words, locale),
        read && `${message(locale, "record.as-read")}${message(locale, "punctuation.colon")}${read}`,
      ];
      return [
        labelled(result, links),
        escapeMarkdown(words.kind),
        escapeMarkdown(arithmetic.filter(Boolean).join(betweenReadings(words, locale))),
        escapeMarkdown(words.said),
        escapeMarkdown((words.read ?? words).said),
        escapeMarkdown(titles.get(finding) ?? ""),
      ];
    }),
  );
}
