import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { documentName } from "../audit/document-name.ts";
import { auditedDatasets, verdictOrder } from "../audit/results.ts";
import { type Tally, tallyOf } from "../audit/tally.ts";
import { escapeMarkdown, pipeTable } from "./syntax.ts";

/** By document: how many numbers stand in a check, and how the checks came out as printed and, where that differs, as read. */
export function summaryMarkdown(locale: Locale): string {
  const head = [
    message(locale, "audit.study"),
    message(locale, "audit.findings"),
    ...verdictOrder.map((verdict) => message(locale, `verdict.${verdict}`)),
  ];
  const lines = auditedDatasets().map((dataset) => {
    const tally = tallyOf(dataset);
    return [
      `${documentName(dataset.name, locale)}${message(locale, "mark.aside", { word: numbersOf(tally, locale) })}`,
      String(tally.findings),
      ...verdictOrder.map((verdict) => countsOf(tally, verdict, locale)),
    ];
  });
  return pipeTable(
    head.map(escapeMarkdown),
    lines.map((line) => line.map(escapeMarkdown)),
  );
}

function numbersOf(tally: Tally, locale: Locale): string {
  return [
    message(locale, "data.rows", { count: tally.numbers }),
    message(locale, "audit.n-in-a-check", { n: tally.checked }),
    message(locale, "audit.n-in-none", { n: tally.unchecked }),
  ].join(message(locale, "punctuation.comma"));
}

function countsOf({ printed, read }: Tally, verdict: keyof Tally["read"], locale: Locale): string {
  const aside =
    read[verdict] === printed[verdict]
      ? ""
      : message(locale, "mark.aside", { word: message(locale, "audit.n-as-read", { n: read[verdict] }) });
  return `${printed[verdict]}${aside}`;
}
